import { expect, test } from "vitest";
import { dayOf, daysBetween, lastOf, mondayOf, plusDays, plusMonths, today, weekday, weekOf, weeksOf } from "./days";

test("today is the day it is in Vietnam", () => {
  expect(today(new Date("2026-11-21T16:59:59Z"))).toBe("2026-11-21");
  expect(today(new Date("2026-11-21T17:00:00Z"))).toBe("2026-11-22");
});

test("days are counted over the ends of months, years and leap days", () => {
  expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(plusDays("2028-03-01", -1)).toBe("2028-02-29");
  expect(daysBetween("2026-09-30", "2026-11-22")).toBe(53);
  expect(daysBetween("2026-11-22", "2026-11-20")).toBe(-2);
});

test("a week begins on Monday and belongs to the year of its Thursday", () => {
  expect(weekday("2026-11-22")).toBe(6);
  expect(weekOf("2026-11-22")).toBe("2026-W47");
  expect(weekOf("2026-11-23")).toBe("2026-W48");
  expect(weekOf("2027-01-03")).toBe("2026-W53");
  expect(weekOf("2024-12-30")).toBe("2025-W01");
  expect(mondayOf("2026-W47")).toBe("2026-11-16");
  expect(mondayOf("2025-W01")).toBe("2024-12-30");
});

test("a month is drawn in whole weeks", () => {
  const weeks = weeksOf("2026-11");
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe("2026-10-26");
  expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
  expect(lastOf("2028-02")).toBe("2028-02-29");
  expect(plusMonths("2026-12", 1)).toBe("2027-01");
  expect(plusMonths("2026-01", -1)).toBe("2025-12");
});

test("a day is read as Vietnam writes it", () => {
  expect(dayOf("05/12/2026")).toBe("2026-12-05");
  expect(dayOf(" 5-2-2028 ")).toBe("2028-02-05");
  expect(["31/02/2026", "12/13/2026", "2026-12-05", "5/12", ""].map(dayOf)).toEqual([null, null, null, null, null]);
});
