import { expect, test } from "vitest";
import { choices, isPeriod, kindOf, label, periodOf, plus } from "./period";

test("a period after the last of a year is the first of the next", () => {
  expect(plus("2026-Q4", 1)).toBe("2027-Q1");
  expect(plus("2026-Q1", -1)).toBe("2025-Q4");
  expect(plus("2026-Q2", -6)).toBe("2024-Q4");
  expect(plus("2026-12", 1)).toBe("2027-01");
  expect(plus("2026-H1", -1)).toBe("2025-H2");
  expect(plus("2026-9M", 1)).toBe("2027-9M");
  expect(plus("2026", -1)).toBe("2025");
});

test("a moment belongs to the period of the day it is in Vietnam", () => {
  expect(periodOf("QUARTER", new Date("2026-03-31T16:59:59Z"))).toBe("2026-Q1");
  expect(periodOf("QUARTER", new Date("2026-03-31T17:00:00Z"))).toBe("2026-Q2");
  expect(periodOf("MONTH", new Date("2026-11-21T00:00:00Z"))).toBe("2026-11");
  expect(periodOf("HALF_YEAR", new Date("2026-06-30T16:00:00Z"))).toBe("2026-H1");
  expect(periodOf("NINE_MONTHS", new Date("2026-11-21T00:00:00Z"))).toBe("2026-9M");
  expect(periodOf("YEAR", new Date("2026-12-31T17:00:00Z"))).toBe("2027");
});

test("only periods are taken from an address", () => {
  expect(["2026-Q1", "2026-03", "2026-H2", "2026-9M", "2026"].every(isPeriod)).toBe(true);
  expect(["2026-Q5", "2026-13", "2026-H3", "26", "", null].some(isPeriod)).toBe(false);
  expect(kindOf("2026-9M")).toBe("NINE_MONTHS");
});

test("a chosen period can be chosen again, however old", () => {
  expect(choices("2026-Q4", "2019-Q3", 2)).toEqual(["2027-Q1", "2026-Q4", "2026-Q3", "2019-Q3"]);
});

test("a period is written as its readers write it", () => {
  expect(label("2026-Q4", "vi")).toBe("Quý IV/2026");
  expect(label("2026-Q4", "en")).toBe("Q4 2026");
  expect(label("2026-03", "vi")).toBe("Tháng 3/2026");
  expect(label("2026-H2", "vi")).toBe("6 tháng cuối năm 2026");
  expect(label("2026-9M", "vi")).toBe("9 tháng năm 2026");
  expect(label("2026", "vi")).toBe("Năm 2026");
});
