// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Me } from "../session/session";
import { seriousFindings } from "../testing/axe";
import { type Answers, type Asked, Refusal, show, type Stage, stage } from "../testing/stage";
import { instantInVietnam } from "./integrations/instant";

const ADMINISTRATOR: Me = { username: "quantri.38", name: "Trần Văn Quản", unit: "38", roles: ["administrator"] };
const INTEGRATOR: Me = { username: "tichhop.38", name: "Lê Tích", unit: "38", roles: ["integrator"] };
const PORTAL = {
  id: "s1",
  unit: "38",
  name: "Cổng dữ liệu tỉnh",
  url: "https://du-lieu.example.vn/hook",
  below: true,
  types: ["report-published"],
  period: null,
  indicator: null,
  state: "ACTIVE",
  secret: null,
  disabled: null,
  failures: 0,
  failingSince: null,
  nextAttempt: null,
  attempts: [{ at: "2026-11-20T03:00:00Z", event: "e1", type: "report-published", outcome: "HTTP 204", millis: 42 }],
  by: "tichhop.38",
  at: "2026-11-20T02:00:00Z",
};
const YEAR = {
  unit: "38",
  year: 2026,
  version: 0,
  daysOff: [
    { day: "2026-09-02", name: "Quốc khánh" },
    { day: "2026-01-01", name: "Tết Dương lịch" },
  ],
  workedInstead: [],
  instrument: "Thông báo lịch nghỉ",
};
const ANSWERS: Answers = {
  "/api/units/38": { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" },
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/subscriptions/38": [PORTAL],
  "/api/webhooks": [],
  "/api/units/38/days-off/2026": YEAR,
};

const written = (asked: Asked[]) => asked.filter(({ method }) => method !== "GET");

/** The list to whoever reads it, something else to whoever posts to the same address. */
function answeringPost(answer: unknown, asked: () => Asked[]): Answers {
  return {
    ...ANSWERS,
    get "/api/subscriptions/38"() {
      return asked().at(-1)?.method === "POST" ? answer : [PORTAL];
    },
  };
}

test("an integrator sees how his program is called, and not the notices of the unit", async () => {
  stage(ANSWERS);
  show("/administration", INTEGRATOR);
  expect(await screen.findByText("Cổng dữ liệu tỉnh")).toBeTruthy();
  expect(screen.getByText("Báo cáo được công bố")).toBeTruthy();
  expect(screen.queryByText("Chuyển thông báo ra ngoài")).toBeNull();
  expect(screen.queryByText("Ngày nghỉ")).toBeNull();
  expect(await seriousFindings()).toEqual([]);
});

test("an address opens one subscription with its calls, and a ping tells what came of it", async () => {
  const { asked } = stage({ ...ANSWERS, "/api/subscriptions/38/s1/ping": { id: "p", taken: true, outcome: "HTTP 204", millis: 12 } });
  show("/administration/integrations?subscription=s1", INTEGRATOR);
  const drawer = within(await screen.findByTestId("subscription"));
  expect(drawer.getByText("HTTP 204")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(drawer.getByText("Gọi thử"));
  expect(await screen.findByText("Nơi nhận đã trả lời")).toBeTruthy();
  expect(written(asked)[0]?.path).toBe("/api/subscriptions/38/s1/ping");
});

test("the secret of a new subscription is shown once", async () => {
  const { asked }: Stage = stage(answeringPost({ ...PORTAL, id: "s2", secret: "whsec_abc" }, () => asked));
  show("/administration/integrations", INTEGRATOR);
  fireEvent.click(await screen.findByText("Thêm đăng ký"));
  fireEvent.change(await screen.findByLabelText("Tên"), { target: { value: "IOC" } });
  fireEvent.change(screen.getByLabelText("Địa chỉ nhận"), { target: { value: "https://ioc.example.vn" } });
  fireEvent.click(screen.getByLabelText("Số liệu được duyệt"));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu"));
  expect(await screen.findByText("whsec_abc")).toBeTruthy();
  expect(JSON.parse(written(asked)[0]?.body ?? "")).toEqual({
    name: "IOC",
    url: "https://ioc.example.vn",
    below: true,
    types: ["figures-approved"],
    period: null,
    indicator: null,
  });
});

test("what the service refuses about an address stands beside it", async () => {
  const refusal = new Refusal(422, { title: "Địa chỉ không dùng được", field: "url" });
  const { asked }: Stage = stage(answeringPost(refusal, () => asked));
  show("/administration/integrations", INTEGRATOR);
  fireEvent.click(await screen.findByText("Thêm đăng ký"));
  await screen.findByLabelText("Tên");
  fireEvent.click(screen.getByText("Lưu"));
  const said = await screen.findByRole("alert");
  expect(said.textContent).toContain("Địa chỉ không dùng được");
  const field = screen.getByLabelText("Địa chỉ nhận");
  expect(field.getAttribute("aria-describedby")).toBe(said.id);
});

test("who may not see another unit's subscriptions is told so", async () => {
  stage({ ...ANSWERS, "/api/subscriptions/38": new Refusal(403, { title: "Ngoài phạm vi" }) });
  show("/administration/integrations", ADMINISTRATOR);
  expect(await screen.findByTestId("denied")).toBeTruthy();
  expect(screen.getByText("Chuyển thông báo ra ngoài")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("days off are saved as a whole in their order with the version seen", async () => {
  const { asked } = stage(ANSWERS);
  show("/administration/days-off?year=2026", ADMINISTRATOR);
  fireEvent.change(await screen.findByLabelText("Tên ngày nghỉ, dòng 1"), { target: { value: "Quốc khánh 2/9" } });
  fireEvent.click(screen.getByText("Thêm ngày nghỉ"));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lưu lịch nghỉ"));
  await vi.waitFor(() => expect(written(asked)).toHaveLength(1));
  expect(written(asked)[0]?.headers.get("If-Match")).toBe('"1"');
  expect(JSON.parse(written(asked)[0]?.body ?? "").daysOff).toEqual([
    { day: "2026-01-01", name: "Tết Dương lịch" },
    { day: "2026-09-02", name: "Quốc khánh 2/9" },
  ]);
});

test("a day that does not fit is told beside its line", async () => {
  const answers: Answers = { ...ANSWERS };
  stage(answers);
  show("/administration/days-off?year=2026", ADMINISTRATOR);
  const save = await screen.findByText("Lưu lịch nghỉ");
  answers["/api/units/38/days-off/2026"] = new Refusal(422, { title: "Ngày ngoài năm", field: "daysOff[1].day" });
  await act(async () => fireEvent.click(save));
  const said = await screen.findByRole("alert");
  expect(screen.getByLabelText("Ngày, dòng 2").getAttribute("aria-describedby")).toBe(said.id);
});

test("a moment typed is one of Vietnam", () => {
  expect(instantInVietnam("2026-03-01T07:00")).toBe("2026-03-01T00:00:00.000Z");
});
