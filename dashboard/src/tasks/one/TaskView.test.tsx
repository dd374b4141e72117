// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { seriousFindings } from "../../testing/axe";
import { Refusal, REVIEWER, show, stage } from "../../testing/stage";
import { OFFICER, specimen, UNIT_ANSWERS } from "../specimens";
import type { Task } from "../types";

const TOLD = { steps: [{ step: "ASSIGNED", at: "2026-11-02T02:00:00Z", by: null, text: "Nhiệm vụ được giao." }] };

const FILED = {
  id: "ev-1",
  version: 1,
  unit: "14758",
  content: { kind: "FILE", name: "bien-ban.pdf", mediaType: "application/pdf", size: 1_572_864, scanned: true },
  note: "",
  by: "canbo.14758",
  at: "2026-11-20T02:00:00Z",
  withdrawn: null,
};

const answers = (task: Task, more: Record<string, unknown> = {}) => ({
  ...UNIT_ANSWERS,
  "/api/tasks/p.t1": task,
  "/api/tasks/p.t1/history": TOLD,
  "/api/tasks/p.t1/money": { version: 0, planned: "0", spent: "0", sums: [], entries: [] },
  "/api/evidence?": { items: [FILED], next: null },
  ...more,
});

const posts = (asked: { method: string; path: string; body: string | null }[]) =>
  asked.filter(({ method }) => method === "POST");

test("a task tells what is unclear of it, what happened and what can be done", async () => {
  stage(answers(specimen()));
  show("/tasks/p.t1/", OFFICER);
  expect(await screen.findByText("Chưa rõ người")).toBeTruthy();
  expect(await screen.findByText("Nhiệm vụ được giao.")).toBeTruthy();
  expect(await screen.findByText("Văn phòng HĐND và UBND")).toBeTruthy();
  expect(await screen.findByLabelText("Tải bien-ban.pdf")).toBeTruthy();
  expect(screen.getByText("Mặt trận Tổ quốc")).toBeTruthy();
  expect(within(screen.getByTestId("actions")).getByText("Tiếp nhận")).toBeTruthy();
  expect(document.title).toContain("Niêm yết thủ tục hành chính");
  expect(await seriousFindings()).toEqual([]);
});

test("who only looks on is offered nothing, not even a place for files", async () => {
  stage(answers(specimen()));
  show("/tasks/p.t1/", { ...OFFICER, unit: "38" });
  expect(await screen.findByText("Hiện bạn không cần làm gì với việc này.")).toBeTruthy();
  expect(screen.queryByTestId("drop-zone")).toBeNull();
});

test("a refusal stands beside the field it is about", async () => {
  const refusal = new Refusal(422, {
    type: "https://tiendo.vn/problems/progress-backwards-without-reason",
    title: "Tiến độ lùi cần ghi rõ lý do",
    field: "note",
  });
  stage(answers(specimen({ status: "IN_PROGRESS", progress: 60 }), { "/api/tasks/p.t1/progress": refusal }));
  show("/tasks/p.t1/", OFFICER);
  fireEvent.click(await screen.findByText("Cập nhật tiến độ"));
  const dialog = await screen.findByTestId("action-progress");
  fireEvent.change(await within(dialog).findByRole("spinbutton"), { target: { value: "40" } });
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(within(dialog).getByRole("button", { name: "Cập nhật tiến độ" }));
  const note = await within(dialog).findByRole("textbox", { name: /Ghi chú/ });
  await vi.waitFor(() => expect(note.getAttribute("aria-invalid")).toBe("true"));
  expect(within(dialog).getByText(/Tiến độ lùi cần ghi rõ lý do/)).toBeTruthy();
});

test("evidence on file is handed in for the product it proves", async () => {
  const { asked } = stage(answers(specimen({ status: "IN_PROGRESS" }), { "/api/tasks/p.t1/submit": specimen({ status: "SUBMITTED" }) }));
  show("/tasks/p.t1/", OFFICER);
  fireEvent.click(await screen.findByText("Nộp kết quả"));
  const dialog = await screen.findByTestId("action-submit");
  fireEvent.click(await within(dialog).findByLabelText("bien-ban.pdf"));
  fireEvent.change(within(dialog).getByLabelText(/chứng minh cho/), { target: { value: "2" } });
  fireEvent.change(within(dialog).getByLabelText("Ghi thêm bằng lời"), { target: { value: "Công văn 15" } });
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(within(dialog).getByRole("button", { name: "Nộp kết quả" }));
  expect(await screen.findByText("Đã nộp kết quả, chờ xác nhận")).toBeTruthy();
  expect(JSON.parse(posts(asked)[0]?.body ?? "")).toEqual({
    evidence: [{ id: "ev-1", product: 2 }, { text: "Công văn 15" }],
  });
});

test("more time that was asked for is granted from above", async () => {
  const extension = { due: "2027-01-15", reason: "Chờ thiết bị", by: "canbo.14758", at: "2026-11-20T02:00:00Z" };
  const { asked } = stage(
    answers(specimen({ status: "ACCEPTED", extension }), { "/api/tasks/p.t1/extension/grant": specimen() }),
  );
  show("/tasks/p.t1/", REVIEWER);
  expect(await screen.findByText("canbo.14758 xin lùi hạn đến 15/01/2027")).toBeTruthy();
  fireEvent.click(screen.getByText("Đồng ý gia hạn"));
  const dialog = await screen.findByTestId("action-grant");
  fireEvent.click(await within(dialog).findByRole("button", { name: "Đồng ý gia hạn" }));
  await vi.waitFor(() => expect(posts(asked)[0]?.body).toBe('{"due":"2027-01-15"}'));
});

const part = (unit: string, status: string) => ({
  id: `p.t1~${unit}`,
  version: 1,
  unit,
  status,
  progress: 0,
  due: null,
  late: false,
  overdue: false,
});

test("a task of many units shows how far each is, and those of one status alone", async () => {
  const tally = { tasks: 2, byStatus: { ASSIGNED: 1, SUBMITTED: 1 }, overdue: 0, late: 0, progress: 50 };
  stage(
    answers(specimen({ unit: "38", parts: ["14758", "14797"] }), {
      "/api/tasks/p.t1/parts": { all: tally, groups: [{ unit: "38", tally }] },
      "/api/tasks/p.t1/parts/38": { items: [part("14758", "ASSIGNED"), part("14797", "SUBMITTED")] },
    }),
  );
  show("/tasks/p.t1/", REVIEWER);
  const parts = await screen.findByTestId("parts");
  expect(await within(parts).findByLabelText("Phường Hàm Rồng: Mới giao, 0%")).toBeTruthy();
  expect(within(parts).getByText("Xem 1 kết quả chờ xác nhận")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(within(parts).getByRole("button", { name: /Chờ xác nhận/ }));
  await vi.waitFor(() => expect(within(parts).queryByLabelText("Phường Hàm Rồng: Mới giao, 0%")).toBeNull());
  expect(within(parts).getByLabelText("14797: Chờ xác nhận, 0%")).toBeTruthy();
});

test("a task of another unit is refused in words", async () => {
  stage({ ...UNIT_ANSWERS, "/api/tasks/p.t1": new Refusal(403, { title: "Không thuộc đơn vị của bạn" }) });
  show("/tasks/p.t1/", OFFICER);
  expect(await screen.findByTestId("denied")).toBeTruthy();
  expect(screen.getByText("Không thuộc đơn vị của bạn")).toBeTruthy();
});

test("what was handed in opens as what it is", async () => {
  const proof = { text: "Chuyên mục CCHC", product: 1, evidence: "ev-2", by: "canbo.14758", at: "2026-11-20T02:00:00Z" };
  const link = { ...FILED, id: "ev-2", content: { kind: "LINK", address: "https://hamrong.example", title: "Chuyên mục CCHC" } };
  const open = vi.fn<typeof globalThis.open>();
  vi.stubGlobal("open", open);
  stage(answers(specimen({ status: "SUBMITTED", evidence: [proof] }), { "/api/evidence/ev-2": link }));
  show("/tasks/p.t1/", REVIEWER);
  fireEvent.click(await screen.findByRole("button", { name: "Chuyên mục CCHC" }));
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith("https://hamrong.example", "_blank", "noopener"));
});

test.each(["Phân công lại", "Giao xuống đơn vị dưới"])("%s is asked for so that everybody can fill it in", async (name) => {
  stage(answers(specimen({ unit: "38", helpers: [{ name: "Bưu điện", office: null, part: "Phát tờ rơi" }] })));
  show("/tasks/p.t1/", REVIEWER);
  fireEvent.click(await screen.findByText(name));
  const dialog = await screen.findByRole("dialog", { name });
  expect(await within(dialog).findByRole("button", { name: "Bỏ qua" })).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});
