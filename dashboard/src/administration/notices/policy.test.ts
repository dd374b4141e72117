import { expect, test } from "vitest";
import { daysOn, minutes, sideOf } from "./policy";

test("a step moves to the other side of the due day with as many days", () => {
  expect(daysOn("AFTER", -7)).toBe(7);
  expect(daysOn("BEFORE", 3)).toBe(-3);
  expect(daysOn("ON", 3)).toBe(0);
});

test("a step that leaves the due day is at least a day away", () => {
  expect(sideOf(daysOn("BEFORE", 0))).toBe("BEFORE");
  expect(sideOf(daysOn("AFTER", 0))).toBe("AFTER");
  expect(sideOf(0)).toBe("ON");
});

test("a time has no seconds", () => {
  expect(minutes("21:00:00")).toBe("21:00");
  expect(minutes("06:30")).toBe("06:30");
});
