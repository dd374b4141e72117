// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { seriousFindings } from "../../testing/axe";
import { show, stage } from "../../testing/stage";
import { UNIT_ANSWERS } from "../specimens";

const INSPECTION = {
  id: "ins-1",
  unit: "38",
  subject: "Kiểm tra cải cách hành chính",
  plan: { number: "45/KH", date: "2026-03-12" },
  members: ["Lê Thị Thẩm"],
  visits: [{ unit: "14758", plannedOn: "2026-11-10", outcome: { day: "2026-11-10", conclusion: "Đúng quy định" } }],
  findings: [
    {
      id: "f1",
      unit: "14758",
      kind: "SHORTCOMING",
      severity: "HIGH",
      text: "Niêm yết chậm",
      state: "OPEN",
      task: "ins-1.f1",
      taskDue: "2026-11-15",
      overdue: true,
    },
  ],
};

test("an inspection tells what it found and how late that is, and leads to its task", async () => {
  stage({ ...UNIT_ANSWERS, "/api/inspections": [INSPECTION] });
  show("/tasks/inspections?year=2026");
  expect(await screen.findByText("Niêm yết chậm", { exact: false })).toBeTruthy();
  expect(screen.getByText("Nơi kiểm tra: Đã kiểm tra 1/1")).toBeTruthy();
  expect(screen.getByText("Quá hạn")).toBeTruthy();
  expect(screen.getByText("Mở nhiệm vụ khắc phục").getAttribute("href")).toMatch(/^\/tasks\/ins-1\.f1\//);
  expect(await seriousFindings()).toEqual([]);
});

test("recognised initiatives are asked for apart, for the year in the address", async () => {
  const { asked } = stage({ ...UNIT_ANSWERS, "/api/initiatives": { items: [], next: null } });
  show("/tasks/initiatives?year=2025");
  expect(await screen.findByText("Năm này chưa có sáng kiến nào")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  fireEvent.click(screen.getByLabelText("Đã công nhận"));
  await vi.waitFor(() =>
    expect(asked.some(({ path }) => path === "/api/initiatives/recognised?year=2025")).toBe(true),
  );
});
