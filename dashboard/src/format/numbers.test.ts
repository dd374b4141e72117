import { expect, test } from "vitest";
import { day, decimal, measured, moment, plain, share } from "./numbers";

test("numbers are written in the reader's notation", () => {
  expect(decimal("1234.5", "vi")).toBe("1.234,5");
  expect(decimal("1234.5", "en")).toBe("1,234.5");
});

test("a decimal keeps digits that a floating number would lose", () => {
  expect(decimal("90071992547409931.25", "vi")).toBe("90.071.992.547.409.931,25");
});

test("zero is a number", () => {
  expect(measured("0", "lần", "vi")).toBe("0 lần");
  expect(measured("99.95", "%", "vi")).toBe("99,95%");
});

test("a share of nothing is nothing", () => {
  expect(share(138, 166)).toBe(83);
  expect(share(0, 0)).toBe(0);
});

test("search does not ask for tones", () => {
  expect(plain("Phường Hàm Rồng, Đông Quang")).toBe("phuong ham rong, dong quang");
});

test("today's moments need no date", () => {
  const now = new Date("2026-04-01T03:00:00Z");
  expect(moment("2026-04-01T02:15:09Z", "vi", now)).toBe("09:15:09");
  expect(moment("2026-03-31T02:15:09Z", "vi", now)).toBe("09:15:09 · 31/03/2026");
});

test("a day is the day it is in Vietnam", () => {
  expect(day("2026-06-30", "vi")).toBe("30/06/2026");
  expect(day("2026-06-30T17:30:00Z", "vi")).toBe("01/07/2026");
});
