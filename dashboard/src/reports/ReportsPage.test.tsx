// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Me } from "../session/session";
import { seriousFindings } from "../testing/axe";
import { Refusal, REVIEWER, show, stage, type Stage } from "../testing/stage";
import { reportWith, versionOf } from "./sample";
import type { Report } from "./types";

const OFFICER: Me = { username: "canbo.14758", name: "Trần Văn Cán", unit: "14758", roles: ["officer"] };
const HERE = "/reports?period=2026-Q3";
const ADDRESS = "/api/reports/14758/2026-Q3";

const lineOf = ({ unit, unitName, kind, period, status, late, term }: Report) => ({
  unit,
  unitName,
  kind,
  period,
  status,
  late,
  due: term.due,
  sent: 0,
  sentAt: null,
});

const REST = {
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/units/14758": { code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" },
  "/api/units/38": { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" },
  "/api/reports?": [lineOf(reportWith({}))],
};

/** A report that is another one once somebody worded it. */
function stageWorded(answer: unknown, after: unknown): Stage {
  let isWorded = false;
  const staged: Stage = stage({
    ...REST,
    get [ADDRESS]() {
      const isWording = staged.asked.at(-1)?.method === "PATCH";
      isWorded ||= isWording;
      return isWording ? answer : isWorded ? after : reportWith({});
    },
  });
  return staged;
}

test("a sentence is edited where it stands and saved with the version it was read in", async () => {
  const worded = reportWith({ version: 4 });
  const [section] = worded.sections;
  const [sentence] = section?.sentences ?? [];
  Object.assign(sentence ?? {}, { text: "Còn 01 nhiệm vụ." });
  const { asked } = stageWorded(worded, worded);
  show(HERE, OFFICER);
  const field = await screen.findByLabelText(/^Câu 1, mục Công tác chỉ đạo/);
  fireEvent.change(field, { target: { value: "Còn 01 nhiệm vụ." } });
  expect(screen.getByTestId("saving").textContent).toBe("Chưa lưu…");
  fireEvent.blur(field);
  await waitFor(() => expect(screen.getByTestId("saving").textContent).toBe("Đã lưu"));
  const saved = asked.find(({ method }) => method === "PATCH");
  expect(saved?.headers.get("If-Match")).toBe('"3"');
  expect(JSON.parse(saved?.body ?? "")).toEqual({ sentences: { "task-overdue-count": "Còn 01 nhiệm vụ." }, narratives: {} });
});

test("where somebody else worded the same sentence, both wordings are shown and one is chosen", async () => {
  const theirs = reportWith({ version: 4 });
  Object.assign(theirs.sections[0]?.sentences[0] ?? {}, { text: "Còn 03 nhiệm vụ." });
  const stale = new Refusal(412, { type: "https://tiendo.vn/problems/stale-version", title: "Dữ liệu đã được người khác thay đổi" });
  stageWorded(stale, theirs);
  show(HERE, OFFICER);
  const field = await screen.findByLabelText(/^Câu 1, mục Công tác chỉ đạo/);
  fireEvent.change(field, { target: { value: "Còn 01 nhiệm vụ." } });
  fireEvent.blur(field);
  const conflicts = within(await screen.findByTestId("conflicts"));
  expect(conflicts.getByText("Còn 01 nhiệm vụ.")).toBeTruthy();
  expect(conflicts.getByText("Còn 03 nhiệm vụ.")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(conflicts.getByText("Lấy bản đang lưu"));
  await waitFor(() => expect(screen.queryByTestId("conflicts")).toBeNull());
  expect((screen.getByLabelText(/^Câu 1, mục/) as HTMLTextAreaElement).value).toBe("Còn 03 nhiệm vụ.");
});

test("a sentence left out can be put back", async () => {
  stage({ ...REST, [ADDRESS]: reportWith({}) });
  show(HERE, OFFICER);
  fireEvent.click(await screen.findByLabelText("Bỏ câu này"));
  fireEvent.click(screen.getByText("Đưa câu trở lại"));
  expect((screen.getByLabelText(/^Câu 1, mục/) as HTMLTextAreaElement).value).toBe("Còn 02 nhiệm vụ đã quá hạn.");
});

test("before sending one is told what will be missing, and that it is late", async () => {
  stage({ ...REST, [ADDRESS]: reportWith({}) });
  show(HERE, OFFICER);
  fireEvent.click(await screen.findByText("Gửi báo cáo"));
  const dialog = within(screen.getByTestId("submit-report"));
  expect(dialog.getByText("Xây dựng, phát triển Chính phủ điện tử, Chính phủ số")).toBeTruthy();
  expect(dialog.getByText(/Đã quá hạn gửi 16\/09\/2026/)).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a reviewer returns a report with a reason, and hears where it is missing", async () => {
  const { asked } = stage({
    ...REST,
    [ADDRESS]: reportWith({ status: "SUBMITTED", late: false, sent: 1 }),
    [`${ADDRESS}/return`]: new Refusal(422, {
      type: "https://tiendo.vn/problems/return-reason-missing",
      title: "Cần nêu lý do trả lại",
    }),
  });
  show("/reports/write?unit=14758&period=2026-Q3", REVIEWER);
  fireEvent.click(await screen.findByText("Trả lại…"));
  fireEvent.click(within(screen.getByTestId("return-report")).getByText("Trả lại báo cáo"));
  expect(await screen.findByText("Cần nêu lý do trả lại")).toBeTruthy();
  expect(screen.getByLabelText("Lý do trả lại").getAttribute("aria-invalid")).toBe("true");
  expect(asked.filter(({ path }) => path.endsWith("/return"))).toHaveLength(1);
});

test("those who sent, are late or missing are counted and found", async () => {
  const sent = { ...lineOf(reportWith({ status: "SUBMITTED", late: true })), sent: 1, sentAt: "2026-09-18T02:00:00Z" };
  const open = { ...lineOf(reportWith({})), unit: "14797", unitName: "Phường Hạc Thành" };
  stage({ ...REST, "/api/reports?": [sent, open] });
  show("/reports?unit=38&period=2026-Q3", REVIEWER);
  expect(await screen.findByText("1 / 2")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByLabelText("Chờ xem xét 1"));
  expect(screen.getByText("Phường Hàm Rồng")).toBeTruthy();
  expect(screen.queryByText("Phường Hạc Thành")).toBeNull();
});

test("who owes figures is named beside the unit, with when it was last reminded, and can be reminded from there", async () => {
  const open = { ...lineOf(reportWith({})), unit: "14797", unitName: "Phường Hạc Thành" };
  const owing = { unit: "14797", name: "Phường Hạc Thành", form: "CCHC-Q", formName: "Biểu quý", status: "MISSING" };
  const counted = { expected: 2, reported: 1, approved: 1, estimated: 0, inTime: 1, late: 0, percent: "50", timeliness: "100", forms: [], units: [], missing: [owing] };
  const rounds = [{ form: null, units: 1, by: "thamdinh.38", at: "2026-09-18T02:00:00Z" }];
  stage({
    ...REST,
    "/api/reports?": [lineOf(reportWith({})), open],
    "/api/completeness?": counted,
    "/api/completeness/38/2026-Q3/reminders": { rounds },
  });
  show("/reports?unit=38&period=2026-Q3", REVIEWER);
  const row = within((await screen.findByRole("link", { name: "Phường Hạc Thành" })).closest("tr") ?? document.body);
  await waitFor(() => expect(row.getByText(/Đã đôn đốc 1 lần, gần nhất 09:00:00/)).toBeTruthy());
  expect(screen.getByText("Chưa gửi số liệu (1)")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Đôn đốc đơn vị chưa gửi" })).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a report that is not open leads to those that are", async () => {
  const refusal = new Refusal(404, { type: "https://tiendo.vn/problems/report-not-open", title: "chưa mở" });
  stage({ ...REST, "/api/reports/14758/2026-Q4": refusal });
  show("/reports?period=2026-Q4", OFFICER);
  const told = within(await screen.findByTestId("report-not-open"));
  expect(told.getByText("Báo cáo Quý IV/2026 chưa mở")).toBeTruthy();
  expect((await told.findByRole("link")).getAttribute("href")).toContain("period=2026-Q3");
  expect(await seriousFindings()).toEqual([]);
});

test("the page on paper says what the form demands, and what was sent rather than what is worked on", async () => {
  const report = reportWith({ status: "SUBMITTED", sent: 1 });
  stage({ ...REST, [ADDRESS]: report, [`${ADDRESS}/versions`]: [versionOf(report)] });
  show("/reports/paper?period=2026-Q3", OFFICER);
  const paper = within(await screen.findByTestId("paper"));
  expect(paper.getByText("Kết quả công tác cải cách hành chính quý III năm 2026")).toBeTruthy();
  expect(paper.getByText("Số liệu tính đến ngày 14/09/2026 là số ước.")).toBeTruthy();
  expect(paper.getByText("I. Công tác chỉ đạo, điều hành cải cách hành chính")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("sentences of a unit below are taken over with unit and version", async () => {
  const child = reportWith({ status: "SUBMITTED", sent: 1 });
  const unit = { unit: "14758", unitName: "Phường Hàm Rồng", status: "SUBMITTED", late: false, version: 1 };
  const own = reportWith({ id: "38|QUARTER|2026-Q3", unit: "38", unitName: "Tỉnh Thanh Hóa", version: 7 });
  const { asked } = stage({
    ...REST,
    "/api/reports/38/2026-Q3": own,
    "/api/reports/38/2026-Q3/below": { expected: 2, sent: 1, missing: [], units: [unit], rankings: [] },
    [`${ADDRESS}/versions`]: [versionOf(child)],
  });
  show("/reports/compose?period=2026-Q3&from=14758", { ...OFFICER, unit: "38" });
  fireEvent.click(await screen.findByLabelText("Còn 02 nhiệm vụ đã quá hạn."));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Lấy 1 câu vào báo cáo"));
  await waitFor(() => expect(asked.some(({ path }) => path.endsWith("/passages"))).toBe(true));
  const taken = asked.find(({ path }) => path.endsWith("/passages"));
  expect(taken?.headers.get("If-Match")).toBe('"7"');
  expect(JSON.parse(taken?.body ?? "")).toEqual({
    passages: [{ unit: "14758", version: 1, sentence: "task-overdue-count" }],
  });
});
