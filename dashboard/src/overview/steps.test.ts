import { expect, test } from "vitest";
import { readSteps, type Step, writeSteps } from "./steps";

test("the way from a number to its source is written into the address and read again", () => {
  const way: Step[] = [
    { kind: "targets", state: "MISSED" },
    { kind: "indicator", unit: "38", indicator: "onTimeRate" },
    { kind: "unit", unit: "14758.2025" },
    { kind: "figure", unit: "14758", form: "CCHC-Q", figure: "proceduresOnTime" },
  ];
  expect(readSteps(writeSteps(way))).toEqual(way);
});

test("what nobody can read in an address opens nothing", () => {
  expect(readSteps("indicator:38~~nonsense:1~unit")).toEqual([]);
  expect(readSteps(null)).toEqual([]);
  expect(writeSteps([])).toBeNull();
});
