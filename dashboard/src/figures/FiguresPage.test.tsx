// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { seriousFindings } from "../testing/axe";
import { Refusal, REVIEWER, show, stage } from "../testing/stage";
import type { Me } from "../session/session";

const OFFICER: Me = { username: "canbo.14758", name: "Nguyễn Thị Nhập", unit: "14758", roles: ["officer"] };
const COMMUNE = { code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" };
const PROVINCE = { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" };
const FORM = {
  code: "CCHC-Q",
  name: "Báo cáo quý",
  kind: "QUARTER",
  levels: ["COMMUNE"],
  figures: [
    { code: "resolved", name: "Đã giải quyết", unitOfMeasure: "hồ sơ", measure: "COUNT" },
    { code: "onTime", name: "Đúng hạn", unitOfMeasure: "hồ sơ", measure: "COUNT" },
    { code: "stations", name: "Đài truyền thanh", unitOfMeasure: "đài", measure: "COUNT" },
  ],
  shares: [{ part: "onTime", whole: "resolved" }],
  deadlines: { official: {} },
};
const TIMELY = { due: "2026-03-17", sentAt: null, state: "NOT_DUE_YET" };
const DRAFT = {
  id: "14758|CCHC-Q|2026-Q1",
  unit: "14758",
  unitName: "Phường Hàm Rồng",
  form: "CCHC-Q",
  period: "2026-Q1",
  cutOff: "2026-03-14",
  estimateTimeliness: null,
  timeliness: TIMELY,
  version: 1,
  status: "DRAFT",
  figures: { resolved: { value: "1234" } },
  saved: null,
  approved: null,
  pending: null,
  estimated: null,
  correctionReason: null,
  returnReason: null,
  returnedFigures: null,
  versions: [],
};
const SENT = {
  ...DRAFT,
  status: "SUBMITTED",
  versions: [
    {
      number: 1,
      kind: "OFFICIAL",
      figures: DRAFT.figures,
      explained: [],
      due: "2026-03-17",
      late: false,
      steps: [{ unit: "38", by: null, at: null }],
      submittedBy: "canbo.14758",
      submittedAt: "2026-03-16T02:00:00Z",
      review: { outcome: "PENDING" },
    },
  ],
};
const TRIAL = {
  kind: "OFFICIAL",
  submittable: false,
  due: "2026-03-17",
  violations: [{ field: "onTime", rule: "part-exceeds-whole", severity: "HARD", figures: ["onTime"], message: "Đúng hạn lớn hơn đã giải quyết." }],
};
const PATH = "/api/submissions/14758/CCHC-Q/2026-Q1";
const ANSWERS = {
  "/api/units/14758": COMMUNE,
  "/api/units/38": PROVINCE,
  "/api/units?": { items: [], next: null },
  "/api/forms": { items: [FORM] },
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/submissions?": { items: [DRAFT], next: null },
  [`${PATH}/validate`]: TRIAL,
  [PATH]: { ...DRAFT, version: 2, figures: { ...DRAFT.figures, onTime: { value: "1300" } } },
};

async function sheet(): Promise<HTMLElement> {
  return await screen.findByRole("grid");
}

/** Types a text into the cell one is at, as the browser would. */
function type(grid: HTMLElement, text: string): void {
  fireEvent.keyDown(grid, { key: text[0] });
  const field = within(grid).getByRole("textbox");
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: "Enter" });
}

test("a figure that is typed is saved by itself, with the version it was made on, and judged by the service", async () => {
  const { asked } = stage(ANSWERS);
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  const grid = await sheet();
  expect(within(grid).getByText("1.234")).toBeTruthy();
  fireEvent.keyDown(grid, { key: "ArrowDown" });
  type(grid, "1.300");
  await waitFor(() => expect(asked.some(({ method }) => method === "PATCH")).toBe(true));
  const patch = asked.find(({ method }) => method === "PATCH");
  expect(patch?.path).toBe(PATH);
  expect(patch?.headers.get("If-Match")).toBe('"1"');
  expect(JSON.parse(patch?.body ?? "")).toEqual({ figures: { onTime: { value: "1300" } } });
  await waitFor(() => expect(within(grid).getByText("1.300").getAttribute("aria-invalid")).toBe("true"));
  expect(await seriousFindings()).toEqual([]);
});

test("a block from Excel fills the cells below, and one undo takes it back", async () => {
  stage(ANSWERS);
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  const grid = await sheet();
  fireEvent.paste(grid, { clipboardData: { getData: () => "1,500\r\n1,400.5\r\n2" } });
  expect(within(grid).getByText("1.500")).toBeTruthy();
  expect(within(grid).getByText("1.400,5")).toBeTruthy();
  fireEvent.keyDown(grid, { key: "z", ctrlKey: true });
  expect(within(grid).getByText("1.234")).toBeTruthy();
  expect(within(grid).queryByText("1.400,5")).toBeNull();
});

test("when nothing answers, what is typed is kept here and says so", async () => {
  stage({ ...ANSWERS, [PATH]: new Refusal(503), [`${PATH}/validate`]: new Refusal(503) });
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  const grid = await sheet();
  fireEvent.keyDown(grid, { key: "ArrowDown" });
  type(grid, "1300");
  expect((await screen.findByTestId("kept")).textContent).toContain("1 ô đang giữ trên máy này");
  await waitFor(() => expect(within(grid).getByText("1.300").textContent).toContain("1.300"));
  await waitFor(() => expect(screen.getByTestId("progress").textContent).toContain("Kiểm tra tạm trên máy"));
  expect(await seriousFindings()).toEqual([]);
});

test("not applicable asks why, and is neither zero nor missing", async () => {
  const { asked } = stage(ANSWERS);
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  const grid = await sheet();
  fireEvent.keyDown(grid, { key: "End", ctrlKey: true });
  fireEvent.keyDown(grid, { key: "Home" });
  fireEvent.click(await screen.findByText("Không áp dụng…"));
  fireEvent.change(screen.getByLabelText("Lý do"), { target: { value: "Phường không có đài" } });
  fireEvent.click(screen.getByText("Lưu"));
  expect(within(grid).getByText("Không áp dụng")).toBeTruthy();
  await waitFor(() => expect(asked.some(({ body }) => body?.includes('{"notApplicable":"Phường không có đài"}'))).toBe(true));
});

test("what is unusual needs a word before it is sent; once it is sent nothing is said of it any more", async () => {
  const unusual = { field: "onTime", rule: "unlike-own-history", severity: "SOFT", figures: ["onTime"], message: "Khác các kỳ trước." };
  const { asked } = stage({
    ...ANSWERS,
    [`${PATH}/validate`]: { ...TRIAL, submittable: true, violations: [unusual] },
    [`${PATH}/submit`]: { ...SENT, version: 5 },
  });
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  await sheet();
  expect((await screen.findByTestId("progress")).textContent).toContain("1 chỗ cần giải trình");
  fireEvent.click(screen.getByText("Gửi số liệu"));
  const send = await screen.findByRole<HTMLButtonElement>("button", { name: "Gửi" });
  expect(send.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText("Khác các kỳ trước."), { target: { value: "Dồn hồ sơ cuối năm" } });
  expect(send.disabled).toBe(false);
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(send);
  expect(await screen.findByText(/Đang chờ Tỉnh Thanh Hóa duyệt/)).toBeTruthy();
  expect(screen.queryByTestId("progress")).toBeNull();
  const submit = asked.find(({ path }) => path.endsWith("/submit"));
  expect(JSON.parse(submit?.body ?? "")).toEqual({ explanations: { onTime: "Dồn hồ sơ cuối năm" } });
});

test("a form that was sent cannot be typed into, and says who decides", async () => {
  stage({ ...ANSWERS, "/api/submissions?": { items: [SENT], next: null } });
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  const grid = await sheet();
  fireEvent.keyDown(grid, { key: "5" });
  expect(within(grid).queryByRole("textbox")).toBeNull();
  expect(await screen.findByText(/Đang chờ Tỉnh Thanh Hóa duyệt/)).toBeTruthy();
});

test("what was sent is taken back with the version that was read, and is a draft again", async () => {
  const draft = { ...DRAFT, version: 8 };
  const { asked } = stage({
    ...ANSWERS,
    "/api/submissions?": { items: [{ ...SENT, version: 7 }], next: null },
    [`${PATH}/recall`]: draft,
  });
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  await sheet();
  fireEvent.click(await screen.findByRole("button", { name: "Thu hồi" }));
  expect(await screen.findByText("Đã thu hồi; số liệu lại là bản nháp")).toBeTruthy();
  expect(asked.find(({ path }) => path === `${PATH}/recall`)?.headers.get("If-Match")).toBe('"7"');
  expect(screen.queryByRole("button", { name: "Thu hồi" })).toBeNull();
  expect(screen.getByRole("button", { name: "Gửi số liệu" })).toBeTruthy();
});

test("the officer's list names the forms of the period; other kinds of periods may have none", async () => {
  stage(ANSWERS);
  show("/figures?period=2026-Q1", OFFICER);
  expect((await screen.findByRole("link", { name: "Nhập số liệu: Báo cáo quý" })).getAttribute("href")).toContain("/figures/CCHC-Q");
  expect(await seriousFindings()).toEqual([]);
});

test("a reviewer approves many at once, each of the version that was read", async () => {
  const { asked } = stage({ ...ANSWERS, "/api/submissions?": { items: [SENT], next: null }, [`${PATH}/approve`]: SENT });
  show("/figures?period=2026-Q1", REVIEWER);
  fireEvent.click(await screen.findByLabelText("Chọn Phường Hàm Rồng"));
  fireEvent.click(screen.getByText("Duyệt 1 đơn vị"));
  expect((await screen.findByTestId("outcomes")).textContent).toContain("1 xong, 0 chưa được");
  const approval = asked.find(({ path }) => path.endsWith("/approve"));
  expect(approval?.headers.get("If-Match")).toBe('"1"');
  expect(await seriousFindings()).toEqual([]);
});

test("one that cannot be approved is named with the service's words", async () => {
  stage({
    ...ANSWERS,
    "/api/submissions?": { items: [SENT], next: null },
    [`${PATH}/approve`]: new Refusal(412, { type: "x/stale-version", title: "Số liệu đã thay đổi" }),
  });
  show("/figures?period=2026-Q1", REVIEWER);
  fireEvent.click(await screen.findByLabelText("Chọn Phường Hàm Rồng"));
  fireEvent.click(screen.getByText("Duyệt 1 đơn vị"));
  expect((await screen.findByTestId("outcomes")).textContent).toContain("Số liệu đã thay đổi");
});

test("what a reviewer types into the table of all units goes back with the figure it is about", async () => {
  const table = { columns: FORM.figures, rows: [{ unit: "14758", unitName: "Phường Hàm Rồng", status: "SUBMITTED", figures: DRAFT.figures }] };
  const { asked } = stage({
    ...ANSWERS,
    "/api/submissions?": { items: [SENT], next: null },
    "/api/figures?": table,
    [`${PATH}/return`]: DRAFT,
  });
  show("/figures?period=2026-Q1&view=table", REVIEWER);
  const grid = await sheet();
  type(grid, "Thiếu tháng 2");
  const returning = await screen.findByRole<HTMLButtonElement>("button", { name: "Trả lại 1 đơn vị có ghi chú" });
  await waitFor(() => expect(returning.disabled).toBe(false));
  fireEvent.click(returning);
  fireEvent.click(await screen.findByText("Trả lại", { selector: "button[type=submit]" }));
  await screen.findByTestId("outcomes");
  const sent = asked.find(({ path }) => path.endsWith("/return"));
  expect(JSON.parse(sent?.body ?? "")).toMatchObject({ figures: { resolved: "Thiếu tháng 2" } });
  expect(await seriousFindings()).toEqual([]);
});

test("a reviewer sees why figures are corrected, what counts until then, and what was known on a day", async () => {
  const approved = { ...DRAFT.figures, resolved: { value: "1200" } };
  const versions = SENT.versions.map((sent) => ({ ...sent, number: 2, correctionReason: "Bổ sung hồ sơ sót" }));
  const { asked } = stage({
    ...ANSWERS,
    "/api/submissions?": { items: [{ ...SENT, approved, pending: SENT.figures, versions }], next: null },
    [`${PATH}/known`]: { approved, pending: null, estimated: null, versions: [SENT.versions[0]] },
  });
  show("/figures/CCHC-Q?unit=14758&period=2026-Q1", REVIEWER);
  expect(await screen.findByText("Bổ sung hồ sơ sót")).toBeTruthy();
  expect(screen.getByText("Đang chờ đơn vị của bạn duyệt.")).toBeTruthy();
  expect((await sheet()).textContent).toContain("1.200");
  const known = screen.getByTestId("known") as HTMLDetailsElement;
  known.open = true;
  fireEvent(known, new Event("toggle"));
  fireEvent.change(await within(known).findByLabelText("Đến hết ngày"), { target: { value: "20/3/2026" } });
  expect(await within(known).findByText("Đến hết ngày 20/03/2026 đã gửi 1 lần.")).toBeTruthy();
  expect(asked.some(({ path }) => path === `${PATH}/known?on=2026-03-20`)).toBe(true);
  fireEvent.change(within(known).getByLabelText("Đến hết ngày"), { target: { value: "1/1/2099" } });
  expect(within(known).getByText("Chọn hôm nay hoặc một ngày đã qua.")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("figures that are away say so; figures of others are refused by name", async () => {
  stage({ ...ANSWERS, "/api/submissions?": new Refusal(403, { title: "Không thuộc phạm vi của bạn" }) });
  show("/figures/CCHC-Q?period=2026-Q1", OFFICER);
  expect((await screen.findByTestId("denied")).textContent).toContain("Không thuộc phạm vi của bạn");
});
