// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Me } from "../../session/session";
import { seriousFindings } from "../../testing/axe";
import { type Answers, type Asked, Refusal, REVIEWER, show, stage } from "../../testing/stage";
import { type Delegation, stateOn } from "./delegations";
import { broughtBy, type StandingSubmission } from "./submissions";

const LEADER: Me = { username: "chutich.38", name: "Lê Chủ", unit: "38", roles: ["leader"] };
const APPROVED = {
  id: "14758|CCHC-Q|2026-Q1",
  unit: "14758",
  unitName: "Phường Hạc Thành",
  form: "CCHC-Q",
  period: "2026-Q1",
  version: 7,
  status: "APPROVED",
  milestones: null,
  versions: [{ number: 1, review: { outcome: "APPROVED", by: "thamdinh.38", at: "2026-03-16T02:00:00Z" } }],
};
const OTHER = { ...APPROVED, id: "15187|CCHC-Q|2026-Q1", unit: "15187", unitName: "Xã Hàm Rồng", version: 3 };
const LOCKED = {
  ...APPROVED,
  id: "15000|CCHC-Q|2026-Q1",
  unit: "15000",
  unitName: "Xã Đông Sơn",
  status: "LOCKED",
  milestones: [{ act: "LOCKED", by: "chutich.38", at: "2026-04-01T02:00:00Z" }],
};
const DELEGATION: Delegation = {
  id: "d1",
  to: "canbo.38",
  form: null,
  from: "2026-01-01",
  until: "2099-12-31",
  instrument: "QĐ 5",
  by: "chutich.38",
  at: "2026-01-01T00:00:00Z",
  revokedAt: null,
};
const ANSWERS: Answers = {
  "/api/units/38": { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" },
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/forms": { items: [{ code: "CCHC-Q", name: "Biểu quý", kind: "QUARTER", levels: ["COMMUNE"], figures: [], shares: [] }] },
  "/api/submissions": { items: [APPROVED, OTHER, LOCKED], next: null },
  "/api/submissions/14758": APPROVED,
  "/api/submissions/15187": new Refusal(409, { title: "Số liệu vừa thay đổi" }),
  "/api/delegations/38": { unit: "38", all: [DELEGATION] },
};

const written = (asked: Asked[]) => asked.filter(({ method }) => method !== "GET");

test("many are locked at once, each of the version read, with what became of each", async () => {
  const { asked } = stage(ANSWERS);
  show("/administration/locks?period=2026-Q1", REVIEWER);
  expect(await screen.findByText("2 đã duyệt chưa khóa · 1 đã khóa · 0 chưa duyệt xong")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Chọn tất cả (2)"));
  fireEvent.click(screen.getByText("Khóa 2 đơn vị"));
  expect(written(asked)).toEqual([]);
  fireEvent.click(within(screen.getByTestId("confirm-lock")).getByRole("button", { name: "Khóa 2 đơn vị" }));
  const outcomes = within(await screen.findByTestId("outcomes"));
  expect(outcomes.getByText("1 xong, 1 chưa được")).toBeTruthy();
  expect(outcomes.getByText(/Số liệu vừa thay đổi/)).toBeTruthy();
  expect(written(asked).map(({ path, headers }) => [path, headers.get("If-Match")])).toEqual([
    ["/api/submissions/14758/CCHC-Q/2026-Q1/lock", '"7"'],
    ["/api/submissions/15187/CCHC-Q/2026-Q1/lock", '"3"'],
  ]);
});

test("what is locked is reopened for a reason only", async () => {
  const { asked } = stage({ ...ANSWERS, "/api/submissions/15000": LOCKED });
  show("/administration/locks?period=2026-Q1&view=locked", REVIEWER);
  fireEvent.click(await screen.findByLabelText("Chọn Xã Đông Sơn, Biểu quý"));
  fireEvent.click(screen.getByText("Mở lại 1 đơn vị"));
  const reason = within(screen.getByTestId("reason"));
  const send = reason.getByRole("button", { name: "Mở lại 1 đơn vị" });
  expect((send as HTMLButtonElement).disabled).toBe(true);
  fireEvent.change(reason.getByLabelText("Lý do mở lại"), { target: { value: "Thiếu hồ sơ" } });
  fireEvent.click(send);
  await screen.findByTestId("outcomes");
  expect(written(asked)[0]?.path).toBe("/api/submissions/15000/CCHC-Q/2026-Q1/reopen");
  expect(JSON.parse(written(asked)[0]?.body ?? "")).toEqual({ reason: "Thiếu hồ sơ" });
});

test("the head of a unit delegates; what does not fit is told at its field", async () => {
  const answers: Answers = { ...ANSWERS };
  const { asked } = stage(answers);
  show("/administration/locks?period=2026-Q1", LEADER);
  fireEvent.click(await screen.findByText("Ủy quyền"));
  const dialog = within(screen.getByTestId("delegate"));
  fireEvent.change(dialog.getByLabelText("Tài khoản được ủy quyền *"), { target: { value: "canbo.38" } });
  fireEvent.change(dialog.getByLabelText("Đến hết ngày *"), { target: { value: "31/12/2026" } });
  expect(await seriousFindings()).toEqual([]);
  answers["/api/delegations/38"] = new Refusal(422, { title: "Chưa có văn bản", field: "instrument" });
  fireEvent.click(dialog.getByRole("button", { name: "Ủy quyền" }));
  await vi.waitFor(() => expect(dialog.getByLabelText("Văn bản ủy quyền *").getAttribute("aria-invalid")).toBe("true"));
  expect(JSON.parse(written(asked)[0]?.body ?? "")).toMatchObject({ to: "canbo.38", form: null, until: "2026-12-31" });
});

test("a reviewer does not delegate for his own unit", async () => {
  stage(ANSWERS);
  show("/administration/locks?period=2026-Q1", REVIEWER);
  expect(await screen.findByText("canbo.38")).toBeTruthy();
  expect(screen.queryByText("Ủy quyền")).toBeNull();
  expect(screen.queryByText("Thu hồi")).toBeNull();
});

test("a delegation holds on its last day, unless it was revoked", () => {
  const year = { ...DELEGATION, until: "2026-12-31" };
  expect(stateOn(year, "2025-12-31")).toBe("COMES");
  expect(stateOn(year, "2026-12-31")).toBe("HOLDS");
  expect(stateOn(year, "2027-01-01")).toBe("ENDED");
  expect(stateOn({ ...year, revokedAt: "2026-02-01T00:00:00Z" }, "2026-06-01")).toBe("REVOKED");
});

test("a lock tells who closed it, an approval who gave it", () => {
  expect(broughtBy(LOCKED as unknown as StandingSubmission)?.by).toBe("chutich.38");
  expect(broughtBy(APPROVED as unknown as StandingSubmission)?.by).toBe("thamdinh.38");
});
