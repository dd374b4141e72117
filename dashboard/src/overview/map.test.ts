import { expect, test } from "vitest";
import { boundsOf, classOf, shade } from "./map-classes";

test("classes hold about equally many units", () => {
  const values = Array.from({ length: 100 }, (_, index) => String(index));
  const bounds = boundsOf(values);
  expect(bounds).toEqual([20, 40, 60, 80]);
  expect([classOf("19", bounds), classOf("20", bounds), classOf("99", bounds)]).toEqual([0, 1, 4]);
});

test("equal values are in one class, however many they are", () => {
  expect(boundsOf(Array.from({ length: 10 }, () => "100"))).toEqual([]);
  expect(boundsOf(["90", ...Array.from({ length: 9 }, () => "100")])).toEqual([100]);
  expect(boundsOf([])).toEqual([]);
});

test("few classes use the whole range of colours", () => {
  expect([shade(0, [100]), shade(1, [100])]).toEqual([0, 4]);
  expect(shade(0, [])).toBe(3);
});
