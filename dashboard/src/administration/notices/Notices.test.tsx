// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Me } from "../../session/session";
import { seriousFindings } from "../../testing/axe";
import { type Answers, type Asked, Refusal, show, stage } from "../../testing/stage";
import type { Delivery } from "./deliveries";
import type { Policy } from "./policy";

const ADMINISTRATOR: Me = { username: "quantri.14758", name: "Trần Văn Quản", unit: "14758", roles: ["administrator"] };
const LEADER: Me = { username: "chutich.14758", name: "Lê Chủ", unit: "14758", roles: ["leader"] };
const POLICY: Policy = {
  unit: "14758",
  from: "38",
  steps: [
    { days: -7, counting: "CALENDAR", to: ["OFFICER"], channels: ["EMAIL", "WEBHOOK"] },
    { days: 0, counting: "CALENDAR", to: ["OFFICER"], channels: ["EMAIL"] },
  ],
  quiet: { from: "21:00:00", to: "06:30:00" },
  digestAt: "07:30:00",
};
const WAITING: Delivery = {
  inbox: "canbo.14758",
  batch: "b1",
  channel: "email",
  state: "WAITING",
  attempts: 1,
  next: "2026-11-22T05:00:00Z",
  last: null,
  reason: "Máy chủ thư bận",
};
const FAILED: Delivery = { ...WAITING, inbox: "unit:14758", batch: "b2", channel: "webhook:1", state: "FAILED", attempts: 40, next: null };
const ANSWERS: Answers = {
  "/api/units/14758": { code: "14758", name: "Phường Hạc Thành", level: "COMMUNE", parent: "38" },
  "/api/units/38": { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" },
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/notices/deliveries": [WAITING, FAILED],
  "/api/notices/settings": { email: null, channels: ["EMAIL", "WEBHOOK"], digest: true, language: "vi" },
  "/api/reminder-policies/14758": POLICY,
};

const written = (asked: Asked[]) => asked.filter(({ method }) => method !== "GET");

test("reminders that come from above are said to, and are sent as the unit's own with the version seen", async () => {
  const { asked } = stage(ANSWERS);
  show("/administration/notices", ADMINISTRATOR);
  expect(await screen.findByText(/Đang theo lịch của Tỉnh Thanh Hóa/)).toBeTruthy();
  fireEvent.change(within(screen.getByRole("group", { name: "Mốc 2" })).getByLabelText("Thời điểm"), { target: { value: "AFTER" } });
  fireEvent.click(within(screen.getByRole("group", { name: "Mốc 2" })).getByLabelText("Chủ tịch đơn vị"));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu lịch đôn đốc"));
  await vi.waitFor(() => expect(written(asked)).toHaveLength(1));
  expect(written(asked)[0]?.headers.get("If-Match")).toBe('"1"');
  const body = JSON.parse(written(asked)[0]?.body ?? "");
  expect(body.steps[1]).toEqual({ days: 1, counting: "CALENDAR", to: ["OFFICER", "LEADER"], channels: ["EMAIL"] });
  expect(body).not.toHaveProperty("from");
});

test("what is wrong with a step stands at that step", async () => {
  const answers: Answers = { ...ANSWERS };
  stage(answers);
  show("/administration/notices", ADMINISTRATOR);
  const save = await screen.findByText("Lưu lịch đôn đốc");
  answers["/api/reminder-policies/14758"] = new Refusal(422, { title: "Chưa có người nhận", field: "steps[1].to" });
  fireEvent.click(save);
  const said = await screen.findByText(/Chưa có người nhận/);
  expect(screen.getByRole("group", { name: "Mốc 2" }).contains(said)).toBe(true);
});

test("what was given up stands above what still waits", async () => {
  stage(ANSWERS);
  show("/administration/notices", ADMINISTRATOR);
  await screen.findByText("Thôi gửi");
  const rows = screen.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows[1]).toContain("Hộp chung của đơn vị");
  expect(rows[2]).toContain("canbo.14758");
});

test("the head of a unit keeps its reminders and does not see deliveries", async () => {
  stage(ANSWERS);
  show("/administration", LEADER);
  expect(await screen.findByText("Lưu lịch đôn đốc")).toBeTruthy();
  expect(screen.queryByText("Thông báo chưa gửi được")).toBeNull();
});

test("everybody sets how he is told, and a wrong address is told at its field", async () => {
  const answers: Answers = { ...ANSWERS };
  const { asked } = stage(answers);
  show("/inbox?settings=1", LEADER);
  const email = await screen.findByLabelText("Địa chỉ thư điện tử");
  expect(await seriousFindings()).toEqual([]);
  answers["/api/notices/settings"] = new Refusal(422, {
    type: "https://tiendo.vn/problems/email-address-invalid",
    title: "Địa chỉ không đúng",
    field: "email",
  });
  fireEvent.change(email, { target: { value: "chu tich" } });
  fireEvent.click(screen.getByText("Trong vài phút"));
  fireEvent.click(screen.getByText("Lưu"));
  expect((await screen.findByText(/Địa chỉ không đúng/)).id).toBe(email.getAttribute("aria-describedby"));
  expect(JSON.parse(written(asked)[0]?.body ?? "")).toEqual({ email: "chu tich", channels: ["EMAIL", "WEBHOOK"], digest: false, language: "vi" });
});
