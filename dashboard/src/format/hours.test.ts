import { expect, test } from "vitest";
import { hourOf } from "./hours";

test("hours are read as people write them", () => {
  expect(["17:00", "17h30", "17h", "8", " 08.15 "].map(hourOf)).toEqual(["17:00", "17:30", "17:00", "08:00", "08:15"]);
});

test("what is no hour is none", () => {
  expect(["", "24:00", "17:60", "chiều", "17:5"].map(hourOf)).toEqual([null, null, null, null, null]);
});
