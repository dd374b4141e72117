import { expect, test } from "vitest";
import { figures } from "../../texts/figures";
import type { Entered, Form } from "../types";
import { decimalOrder } from "./decimal-order";
import { checkHere } from "./local-check";

const FORM = {
  figures: [
    { code: "part", name: "Đúng hạn" },
    { code: "whole", name: "Đã giải quyết" },
  ],
  shares: [{ part: "part", whole: "whole" }],
} as unknown as Form;

function rules(entries: Record<string, Entered>): string[] {
  return checkHere(FORM, (code) => entries[code] ?? null, figures.vi).map(({ rule }) => rule);
}

test("without a network a part above its whole is found, however many digits they have", () => {
  expect(rules({ part: { value: "9007199254740993" }, whole: { value: "9007199254740992" } })).toEqual(["part-exceeds-whole"]);
  expect(rules({ part: { value: "2" }, whole: { value: "10" } })).toEqual([]);
});

test("missing, no number and negative are told apart; what does not apply is fine", () => {
  expect(rules({ part: { typed: "mười" } })).toEqual(["unreadable", "missing-figure"]);
  expect(rules({ part: { value: "-1" }, whole: { notApplicable: "không có" } })).toEqual(["negative"]);
});

test("decimals are put in order exactly", () => {
  expect(decimalOrder("1.5", "1.50")).toBe(0);
  expect(decimalOrder("-0.5", "0.4")).toBe(-1);
});
