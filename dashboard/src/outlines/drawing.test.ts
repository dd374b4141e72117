import { expect, test } from "vitest";
import { draw } from "./drawing";

function square(west: number, south: number): number[][] {
  return [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
}

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
