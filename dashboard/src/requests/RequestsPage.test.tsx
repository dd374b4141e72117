// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { seriousFindings } from "../testing/axe";
import { eventually, Refusal, show, stage } from "../testing/stage";
import { OFFICER, UNIT_ANSWERS } from "../tasks/specimens";
import type { Answers, ReportRequest, RequestAnswer } from "./types";

const REQUEST: ReportRequest = {
  id: "req-1",
  version: 3,
  asking: "38",
  askingName: "Tỉnh Thanh Hóa",
  title: "Rà soát hồ sơ trễ hạn",
  wanted: "Nêu số hồ sơ và nguyên nhân.",
  basis: "2145/UBND-NC",
  questions: [
    { id: "late", text: "Số hồ sơ trễ hạn", kind: "NUMBER", unitOfMeasure: "hồ sơ", lowest: "0", highest: "1000", required: true },
    { id: "posted", text: "Đã niêm yết?", kind: "YES_NO", unitOfMeasure: null, lowest: null, highest: null, required: true },
  ],
  questionsFixed: false,
  units: ["14758", "14797"],
  due: "2099-04-10T17:00:00+07:00",
  by: "thamdinh.38",
  at: "2026-11-20T02:00:00Z",
  status: "OPEN",
  reason: null,
  reminders: [{ units: 2, by: "thamdinh.38", at: "2026-11-21T02:00:00Z" }],
};

const ANSWER: RequestAnswer = {
  request: "req-1",
  title: REQUEST.title,
  unit: "14758",
  unitName: "Phường Hàm Rồng",
  version: 2,
  status: "DRAFT",
  due: REQUEST.due,
  values: { late: "1250.5" },
  firstSent: null,
  late: null,
  steps: [],
};

const ANSWERS: Answers = {
  expected: 2,
  sent: 1,
  inTime: 0,
  late: 1,
  missing: [{ unit: "14797", name: "Phường Hạc Thành", status: "DRAFT" }],
  answers: [
    { unit: "14758", name: "Phường Hàm Rồng", status: "SENT", firstSent: "2026-11-21T02:00:00Z", late: true, values: { late: "12.5", posted: "true" } },
  ],
  totals: [{ question: "late", total: "12.5", answers: 1 }],
  counts: [{ question: "posted", yes: 1, no: 0 }],
};

const OWED = [{ id: "req-1", asking: "38", askingName: "Tỉnh Thanh Hóa", title: REQUEST.title, due: REQUEST.due, at: REQUEST.at, status: "OPEN", answer: "DRAFT" }];

const KNOWN = {
  ...UNIT_ANSWERS,
  "/api/report-requests?": OWED,
  "/api/report-requests/req-1": REQUEST,
  "/api/report-requests/req-1/answers": ANSWERS,
  "/api/report-requests/req-1/answers/14758": ANSWER,
};

test("an officer sees what he owes, counted at the navigation, and opens it", async () => {
  stage(KNOWN);
  show("/requests", OFFICER);
  const link = await screen.findByRole("link", { name: REQUEST.title });
  expect(link.getAttribute("href")).toBe("/requests/req-1");
  await eventually(() => expect(screen.getAllByTestId("nav-requests")[0]?.textContent).toContain("1"));
  expect(screen.queryByTestId("ask")).toBeNull();
  expect(await seriousFindings()).toEqual([]);
});

test("an answer saves itself while it is typed, as an exact number and with the version it was read in", async () => {
  const { asked } = stage({ ...KNOWN, "/api/report-requests/req-1/answers/14758": ANSWER });
  show("/requests/req-1", OFFICER);
  const field = await screen.findByLabelText(/Số hồ sơ trễ hạn/, { selector: "input" });
  expect((field as HTMLInputElement).value).toBe("1.250,5");
  fireEvent.change(field, { target: { value: "1.234,25" } });
  expect((screen.getByTestId("submit-answer") as HTMLButtonElement).disabled).toBe(true);
  await eventually(() => expect(asked.some(({ method }) => method === "PATCH")).toBe(true));
  const patch = asked.find(({ method }) => method === "PATCH");
  expect(patch?.path).toBe("/api/report-requests/req-1/answers/14758");
  expect(JSON.parse(patch?.body ?? "")).toEqual({ values: { late: "1234.25" } });
  expect(patch?.headers.get("If-Match")).toBe('"2"');
});

test("what is no number is told at once and sent to nobody", async () => {
  const { asked } = stage(KNOWN);
  show("/requests/req-1", OFFICER);
  fireEvent.change(await screen.findByLabelText(/Số hồ sơ trễ hạn/, { selector: "input" }), { target: { value: "nhiều" } });
  expect(await screen.findByText(/Không phải là số/)).toBeTruthy();
  expect((screen.getByTestId("submit-answer") as HTMLButtonElement).disabled).toBe(true);
  expect(await seriousFindings()).toEqual([]);
  expect(asked.filter(({ method }) => method === "PATCH")).toEqual([]);
});

test("questions that a refusal names are marked where they stand", async () => {
  stage({
    ...KNOWN,
    "/api/report-requests/req-1/answers/14758/submit": new Refusal(422, {
      type: "https://tiendo.vn/problems/answer-incomplete",
      title: "Còn câu hỏi bắt buộc chưa trả lời",
      field: "values",
      questions: ["posted"],
    }),
  });
  show("/requests/req-1", OFFICER);
  fireEvent.click(await screen.findByTestId("submit-answer"));
  const group = await screen.findByRole("radiogroup", { name: /Đã niêm yết/ });
  await eventually(() => expect(group.parentElement?.textContent).toContain("Cần trả lời câu này"));
});

test("those who asked see sums, late and missing, and accept what waits", async () => {
  const { asked } = stage(KNOWN);
  show("/requests/req-1");
  const totals = await screen.findByTestId("request-totals");
  expect(totals.textContent).toContain("12,5 hồ sơ");
  expect(totals.textContent).toContain("1 có, 0 không");
  const rows = within(screen.getByTestId("request-answers"));
  expect(rows.getByText("Phường Hạc Thành")).toBeTruthy();
  expect(rows.getByText("Gửi muộn")).toBeTruthy();
  expect(screen.getByTestId("reminders").textContent).toContain("Đã đôn đốc 2 đơn vị");
  expect(screen.getByTestId("accept-all").textContent).toContain("1");
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
  expect(await seriousFindings()).toEqual([]);
});

test("an answer goes back with a reason, and what is said against the reason stands beside it", async () => {
  const { asked } = stage({
    ...KNOWN,
    "/api/report-requests/req-1/answers/14758": { ...ANSWER, status: "SENT" },
    "/api/report-requests/req-1/answers/14758/return": new Refusal(422, { title: "Thiếu lý do", field: "reason" }),
  });
  show("/requests/req-1?unit=14758");
  fireEvent.click(await screen.findByRole("button", { name: "Trả lại" }));
  const dialog = within(await screen.findByTestId("return-answer"));
  fireEvent.change(dialog.getByLabelText(/Lý do/), { target: { value: "Thiếu số liệu" } });
  fireEvent.click(dialog.getByRole("button", { name: "Trả lại" }));
  expect((await dialog.findByRole("alert")).textContent).toContain("Thiếu lý do");
  expect(JSON.parse(asked.find(({ path }) => path.endsWith("/return"))?.body ?? "")).toEqual({ reason: "Thiếu số liệu" });
});

test("a new request is sent to all communes with its questions", async () => {
  const { asked } = stage({ ...KNOWN, "/api/report-requests": REQUEST });
  show("/requests/new");
  fireEvent.change(await screen.findByLabelText(/Tên báo cáo/), { target: { value: "Rà soát" } });
  fireEvent.change(screen.getByLabelText(/Nội dung yêu cầu/), { target: { value: "Nêu số hồ sơ" } });
  fireEvent.change(screen.getByLabelText(/^Câu hỏi/, { selector: "input" }), { target: { value: "Số hồ sơ" } });
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Gửi yêu cầu" }));
  await eventually(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(JSON.parse(asked.find(({ method }) => method === "POST")?.body ?? "")).toMatchObject({
    title: "Rà soát",
    wanted: "Nêu số hồ sơ",
    level: "COMMUNE",
    questions: [{ text: "Số hồ sơ", kind: "NUMBER", required: true }],
  });
});
