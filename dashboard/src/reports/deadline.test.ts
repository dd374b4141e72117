import { expect, test } from "vitest";
import { type Group, isIn, isOverdue, today } from "./deadline";
import type { ReportLine } from "./types";

test("the last day is still in time, in Vietnam", () => {
  expect(today(new Date("2026-09-16T16:59:00Z"))).toBe("2026-09-16");
  expect(today(new Date("2026-09-16T17:00:00Z"))).toBe("2026-09-17");
  expect(isOverdue("DRAFT", "2026-09-16", "2026-09-16")).toBe(false);
  expect(isOverdue("DRAFT", "2026-09-16", "2026-09-17")).toBe(true);
});

test("what was sent is never overdue, what was returned is", () => {
  expect(isOverdue("SUBMITTED", "2026-09-16", "2026-10-01")).toBe(false);
  expect(isOverdue("RETURNED", "2026-09-16", "2026-10-01")).toBe(true);
});

test("a late report that waits stands under both", () => {
  const line: ReportLine = {
    unit: "14758",
    unitName: "Phường Hàm Rồng",
    kind: "QUARTER",
    period: "2026-Q3",
    status: "SUBMITTED",
    due: "2026-09-16",
    late: true,
    sent: 1,
    sentAt: "2026-09-18T02:00:00Z",
  };
  const groups: Group[] = ["ALL", "WAITING", "MISSING", "RETURNED", "LATE", "DONE"];
  expect(groups.filter((group) => isIn(group, line))).toEqual(["ALL", "WAITING", "LATE"]);
});
