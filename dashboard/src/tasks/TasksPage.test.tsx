// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { seriousFindings } from "../testing/axe";
import { Refusal, show, stage } from "../testing/stage";
import { column, OFFICER, specimen, UNIT_ANSWERS } from "./specimens";

const BOARD = (...columns: unknown[]) => ({ ...UNIT_ANSWERS, "/api/tasks/board": { unit: "14758", columns } });

const posts = (asked: { method: string; path: string; body: string | null; headers: Headers }[]) =>
  asked.filter(({ method }) => method === "POST");

test("my week tells what is overdue apart from what falls due", async () => {
  const late = specimen({ id: "p.t2", content: "Đối thoại quý III", due: "2026-01-31", overdue: true });
  const due = specimen({ due: "2026-11-20" });
  stage({
    ...UNIT_ANSWERS,
    "/api/tasks/mine": { week: "2026-W47", first: "2026-11-16", last: "2026-11-22", overdue: [late], due: [due, late] },
  });
  show("/tasks?week=2026-W47", OFFICER);
  const overdue = await screen.findByRole("region", { name: /Quá hạn/ });
  expect(within(overdue).getByText("Đối thoại quý III")).toBeTruthy();
  const week = screen.getByTestId("week");
  expect(within(week).getByText("Niêm yết thủ tục hành chính")).toBeTruthy();
  expect(within(week).queryByText("Đối thoại quý III")).toBeNull();
  expect(within(week).getByText("Thứ Sáu")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("an empty week says so and leads to the next", async () => {
  const { asked } = stage(UNIT_ANSWERS);
  show("/tasks?week=2026-W47", OFFICER);
  expect(await screen.findByText("Tuần này bạn không có việc đến hạn")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByText("Tuần sau"));
  await vi.waitFor(() => expect(asked.some(({ path }) => path === "/api/tasks/mine?week=2026-W48")).toBe(true));
});

test("Alt and an arrow take a card to the next column, with the version that was seen", async () => {
  const task = specimen();
  const { asked } = stage({
    ...BOARD(column("ASSIGNED", task), column("ACCEPTED")),
    "/api/tasks/p.t1/accept": { ...task, version: 4, status: "ACCEPTED" },
  });
  show("/tasks/board", OFFICER);
  const card = await screen.findByTestId("card");
  expect(await seriousFindings()).toEqual([]);
  fireEvent.keyDown(card, { key: "ArrowRight", altKey: true });
  const accepted = await screen.findByRole("region", { name: "Đã tiếp nhận, 1" });
  expect(within(accepted).getByText(task.content)).toBeTruthy();
  expect(posts(asked)[0]?.path).toBe("/api/tasks/p.t1/accept");
  expect(posts(asked)[0]?.headers.get("If-Match")).toBe('"3"');
});

test("what somebody else does to a task is on the board without asking for it", async () => {
  const task = specimen();
  const answers: Record<string, unknown> = BOARD(column("ASSIGNED", task), column("ACCEPTED"));
  const { say } = stage(answers);
  show("/tasks/board", OFFICER);
  expect(await screen.findByRole("region", { name: "Mới giao, 1" })).toBeTruthy();
  Object.assign(answers, BOARD(column("ASSIGNED"), column("ACCEPTED", { ...task, version: 4, status: "ACCEPTED" })));
  await say("task-accepted", { unit: "14758", taskId: task.id });
  expect(await screen.findByRole("region", { name: "Đã tiếp nhận, 1" })).toBeTruthy();
});

test("a card does not go where there is no step, and the reader is told", async () => {
  const { asked } = stage(BOARD(column("ACCEPTED"), column("SUBMITTED"), column("COMPLETED", specimen({ status: "COMPLETED" }))));
  show("/tasks/board", OFFICER);
  fireEvent.keyDown(await screen.findByTestId("card"), { key: "ArrowLeft", altKey: true });
  expect(await screen.findByText("Không chuyển thẳng từ “Hoàn thành” sang “Chờ xác nhận” được")).toBeTruthy();
  expect(posts(asked)).toEqual([]);
});

test("the list is narrowed by its address and by its fields", async () => {
  const { asked } = stage({ ...UNIT_ANSWERS, "/api/tasks?": { items: [specimen()], next: null } });
  show("/tasks/list?status=ASSIGNED", OFFICER);
  await screen.findByText("1 nhiệm vụ");
  fireEvent.click(screen.getByLabelText("Chỉ việc quá hạn"));
  const narrowed = "/api/tasks?unit=14758&status=ASSIGNED&overdue=true&limit=100";
  await vi.waitFor(() => expect(asked.some(({ path }) => path === narrowed)).toBe(true));
  fireEvent.change(screen.getByLabelText("Hạn từ ngày"), { target: { value: "05/12/2026" } });
  await vi.waitFor(() => expect(asked.some(({ path }) => path.includes("dueFrom=2026-12-05"))).toBe(true));
  expect(await seriousFindings()).toEqual([]);
});

test("a month shows days off by name and leads to what is due", async () => {
  stage({
    ...UNIT_ANSWERS,
    "/api/units/14758/days-off/2026": { daysOff: [{ day: "2026-09-02", name: "Quốc khánh" }], workedInstead: [] },
    "/api/tasks?": { items: [specimen({ due: "2026-09-15" })], next: null },
  });
  show("/tasks/calendar?month=2026-09", OFFICER);
  expect(await screen.findByText("Quốc khánh")).toBeTruthy();
  const link = await screen.findByText("Niêm yết thủ tục hành chính");
  expect(link.closest("td")?.querySelector("time")?.dateTime).toBe("2026-09-15");
  expect(link.getAttribute("href")).toMatch(/^\/tasks\/p\.t1\//);
  expect(await seriousFindings()).toEqual([]);
});

test("many results are confirmed at once, each with its own outcome", async () => {
  const rows = ["14758", "14797"].map((unit) =>
    specimen({ id: `p.t1~${unit}`, unit, unitName: `Phường ${unit}`, status: "SUBMITTED" }),
  );
  const { asked } = stage({
    ...UNIT_ANSWERS,
    "/api/tasks?": { items: rows, next: null },
    "/api/tasks/p.t1~14758/confirm": rows[0],
    "/api/tasks/p.t1~14797/confirm": new Refusal(412, { title: "Nhiệm vụ vừa được người khác sửa" }),
  });
  show("/tasks/confirm");
  fireEvent.click(await screen.findByLabelText("Chọn tất cả"));
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "Xác nhận 2 việc" }));
  const asking = await screen.findByTestId("confirm-many");
  expect(posts(asked)).toEqual([]);
  fireEvent.click(within(asking).getByRole("button", { name: "Xác nhận hoàn thành" }));
  const outcomes = await screen.findByTestId("outcomes");
  expect(await within(outcomes).findByText("1 việc xong")).toBeTruthy();
  expect(within(outcomes).getByText("1 việc chưa xử lý được")).toBeTruthy();
  expect(within(outcomes).getByText("Nhiệm vụ vừa được người khác sửa")).toBeTruthy();
  expect(posts(asked).map(({ path }) => path)).toEqual([
    "/api/tasks/p.t1~14758/confirm",
    "/api/tasks/p.t1~14797/confirm",
  ]);
  expect(await seriousFindings()).toEqual([]);
});

test("results are not returned without a reason", async () => {
  const { asked } = stage({
    ...UNIT_ANSWERS,
    "/api/tasks?": { items: [specimen({ status: "SUBMITTED" })], next: null },
    "/api/tasks/p.t1/return": specimen(),
  });
  show("/tasks/confirm");
  fireEvent.click(await screen.findByLabelText("Chọn tất cả"));
  fireEvent.click(screen.getByText("Trả lại 1 việc…"));
  const dialog = await screen.findByTestId("return");
  expect(within(dialog).getByRole<HTMLButtonElement>("button", { name: "Trả lại" }).disabled).toBe(true);
  fireEvent.change(within(dialog).getByLabelText(/Lý do trả lại/), { target: { value: "Thiếu danh mục" } });
  fireEvent.click(within(dialog).getByRole("button", { name: "Trả lại" }));
  await vi.waitFor(() => expect(posts(asked)[0]?.body).toBe('{"reason":"Thiếu danh mục"}'));
});

test("heads see where work is late and who has how much", async () => {
  stage({
    ...UNIT_ANSWERS,
    "/api/tasks/overdue": {
      tasks: 5,
      longestDelay: 1236,
      groups: [{ unit: "14758", name: null, tasks: 5, longestDelay: 1236 }],
    },
    "/api/tasks/workload": {
      offices: {},
      loads: [{ office: "Sở Nội vụ", officer: null, open: 6, dueIn7Days: 0, dueIn30Days: 1, overdue: 5 }],
    },
    "/api/task-summaries": new Refusal(503, { title: "Dịch vụ tạm thời chưa sẵn sàng" }),
  });
  show("/tasks/follow");
  const overdue = await screen.findByTestId("overdue");
  expect((await within(overdue).findByText("Phường Hàm Rồng")).getAttribute("href")).toContain("overdue=true&unit=14758");
  expect(within(overdue).getByText("1.236 ngày")).toBeTruthy();
  expect(await within(screen.getByTestId("workload")).findByText("Sở Nội vụ")).toBeTruthy();
  expect(await within(screen.getByTestId("summary")).findByTestId("failed")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});
