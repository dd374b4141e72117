import { expect, test } from "vitest";
import { choices, isQuarter, label, plus, quarterOf } from "./period";

test("a quarter after the last of a year is the first of the next", () => {
  expect(plus("2026-Q4", 1)).toBe("2027-Q1");
  expect(plus("2026-Q1", -1)).toBe("2025-Q4");
  expect(plus("2026-Q2", -6)).toBe("2024-Q4");
});

test("a moment belongs to the quarter of the day it is in Vietnam", () => {
  expect(quarterOf(new Date("2026-03-31T16:59:59Z"))).toBe("2026-Q1");
  expect(quarterOf(new Date("2026-03-31T17:00:00Z"))).toBe("2026-Q2");
});

test("only quarters are taken from an address", () => {
  expect(isQuarter("2026-Q1")).toBe(true);
  expect(isQuarter("2026-Q5")).toBe(false);
  expect(isQuarter("2026-03")).toBe(false);
  expect(isQuarter(null)).toBe(false);
});

test("a chosen quarter can be chosen again, however old", () => {
  expect(choices("2026-Q4", "2019-Q3", 2)).toEqual(["2027-Q1", "2026-Q4", "2026-Q3", "2019-Q3"]);
});

test("a quarter is written as its readers write it", () => {
  expect(label("2026-Q4", "vi")).toBe("Quý IV/2026");
  expect(label("2026-Q4", "en")).toBe("Q4 2026");
});
