import { expect, test } from "vitest";
import { isAmbiguous, notationOf, readNumber } from "../../format/read-number";
import { readEntry } from "./numerals";

test("numbers are read as they are written in Vietnam", () => {
  expect(readNumber("1.234,5", "vi")).toBe("1234.5");
  expect(readNumber("1.234", "vi")).toBe("1234");
  expect(readNumber("0012,50", "vi")).toBe("12.5");
  expect(readNumber("12 345", "vi")).toBe("12345");
});

test("what can only be English is read as English", () => {
  expect(readNumber("1,234.5", "vi")).toBe("1234.5");
  expect(readNumber("99.95", "vi")).toBe("99.95");
});

test("no digit is lost in long numbers", () => {
  expect(readNumber("90.071.992.547.409.931,25", "vi")).toBe("90071992547409931.25");
});

test("a block is read in the notation that its clear numbers show", () => {
  expect(notationOf(["1.234", "5"])).toBe(null);
  expect(notationOf(["1.234", "12,50"])).toBe("vi");
  expect(notationOf(["1,234", "12.50"])).toBe("en");
  expect(notationOf(["1.234.567"])).toBe("vi");
  expect(notationOf(["1234", "5"])).toBe(null);
});

test("a thousand and one point two three four look alike", () => {
  expect(isAmbiguous("1.234")).toBe(true);
  expect(isAmbiguous("1234")).toBe(false);
  expect(isAmbiguous("1.234,5")).toBe(false);
});

test("zero, not applicable, nothing and nonsense are four things", () => {
  expect(readEntry("0", "vi")).toEqual({ value: "0" });
  expect(readEntry("Không áp dụng: xã không có đài", "vi")).toEqual({ notApplicable: "xã không có đài" });
  expect(readEntry("KAD (không có đài)", "vi")).toEqual({ notApplicable: "không có đài" });
  expect(readEntry("  ", "vi")).toBe(null);
  expect(readEntry("12 hồ sơ", "vi")).toEqual({ typed: "12 hồ sơ" });
  expect(readEntry("không áp dụng", "vi")).toEqual({ typed: "không áp dụng" });
});
