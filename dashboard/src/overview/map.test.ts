import { expect, test } from "vitest";
import { boundsOf, classOf, shade } from "./map-classes";
import { draw } from "./map-shapes";

function square(west: number, south: number): number[][] {
  return [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
}

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

test("outlines are drawn north up into the width given", () => {
  const { height, shapes } = draw(
    {
      features: [
        { id: "14758", properties: null, geometry: { type: "Polygon", coordinates: [square(105, 0)] } },
        { properties: { code: "14797" }, geometry: { type: "MultiPolygon", coordinates: [[square(106, 1)]] } },
        { id: "14812", properties: null, geometry: null },
      ],
    },
    200,
  );
  expect(height).toBe(201);
  expect(shapes.map(({ code }) => code)).toEqual(["14758", "14797"]);
  expect(shapes[0]?.path.startsWith("M0,200")).toBe(true);
  expect(shapes[1]?.at[1]).toBeLessThan(shapes[0]?.at[1] ?? 0);
});
