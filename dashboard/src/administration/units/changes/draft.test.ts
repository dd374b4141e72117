import { expect, test } from "vitest";
import type { UnitChange } from "./change";
import { bodyOf, changeOf, emptyDraft, EMPTY_TAKER, shareOf } from "./draft";
import { pictureOf } from "./picture";

test("shares typed in percent are exact decimals of the whole", () => {
  expect(["65", "62,5", "5", "100", "33.333333", "0065 %"].map(shareOf)).toEqual(["0.65", "0.625", "0.05", "1.00", "0.33333333", "0.65"]);
  expect(shareOf(" ")).toBeNull();
  expect(shareOf("một nửa")).toBe("một nửa");
});

test("a merger into a unit that exists sends no name, into a new one its name", () => {
  const merger = { ...emptyDraft("MERGE", "14758", "38"), units: ["14758", "14797"] };
  const known = { ...EMPTY_TAKER, isNew: false, unit: "15187", name: "forgotten" };
  expect(bodyOf({ ...merger, into: [known] })["into"]).toEqual([{ unit: "15187" }]);
  expect(bodyOf({ ...merger, into: [{ ...EMPTY_TAKER, unit: " 99999 ", name: "Xã A " }] })["into"]).toEqual([
    { unit: "99999", name: "Xã A" },
  ]);
});

test("old units end the day before, new ones and those that go on take over", () => {
  const split = {
    ...emptyDraft("SPLIT", "14758", "38"),
    effectiveOn: "2027-01-01",
    into: [
      { ...EMPTY_TAKER, unit: "1", name: "Xã A", percent: "65" },
      { ...EMPTY_TAKER, isNew: false, unit: "2", percent: "35" },
    ],
  };
  const { before, after, lastDay } = pictureOf(changeOf(split) as UnitChange);
  expect(lastDay).toBe("2026-12-31");
  expect(before.map(({ code, becomes }) => [code, becomes])).toEqual([["14758", "ENDS"]]);
  expect(after.map(({ code, becomes, share }) => [code, becomes, share])).toEqual([
    ["1", "BEGINS", 0.65],
    ["2", "TAKES_OVER", 0.35],
  ]);
});

test("nothing is shown of a change before a unit is chosen", () => {
  expect(changeOf(emptyDraft("RENAME", "", "38"))).toBeNull();
  expect(changeOf(emptyDraft("ADD", "", "38"))).toBeNull();
});
