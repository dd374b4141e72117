import { expect, test } from "vitest";
import { nearest } from "./nearest";

const POINTS = [
  [0, 0],
  [10, 1],
  [4, 9],
  [2, -10],
] as const;

test("an arrow goes to the next unit that lies in its direction", () => {
  expect(["ArrowRight", "ArrowDown", "ArrowUp"].map((key) => nearest(POINTS, 0, key))).toEqual([1, 2, 3]);
  expect(nearest(POINTS, 1, "ArrowLeft")).toBe(0);
});

test("at the edge an arrow stays, and other keys are none of its business", () => {
  expect(nearest(POINTS, 1, "ArrowRight")).toBe(1);
  expect(nearest(POINTS, 0, "Home")).toBeUndefined();
});
