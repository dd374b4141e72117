// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { seriousFindings } from "../testing/axe";
import { ShapeMap } from "./ShapeMap";

const COLOURING = {
  units: ["14758", "14797", "14812"].map((code) => ({ code, name: `Xã ${code}`, tone: "approved", says: "Đã duyệt" })),
  legend: [],
};
const square = (code: string, west: number, side: number) => ({
  id: code,
  properties: { code },
  geometry: {
    type: "Polygon" as const,
    coordinates: [[[west, 19], [west + side, 19], [west + side, 19 + side], [west, 19 + side], [west, 19]]],
  },
});
const OUTLINES = { features: [square("14758", 105, 1), square("14797", 106, 0.01)] };

function drawn() {
  const open = vi.fn<(unit: string) => void>();
  render(<ShapeMap colouring={COLOURING} outlines={OUTLINES} open={open} />);
  return { open, shapes: within(screen.getByTestId("shapes")), tiles: within(screen.getByTestId("tiles")) };
}

test("a unit without an outline, or with one too small to hit, has a tile", async () => {
  const { open, shapes, tiles } = drawn();
  expect(shapes.getAllByRole("button")).toHaveLength(2);
  expect(tiles.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["14797", "14812"]);
  fireEvent.click(tiles.getByLabelText("Xã 14812: Đã duyệt"));
  expect(open).toHaveBeenCalledWith("14812");
  expect(await seriousFindings()).toEqual([]);
});

test("arrows go to the unit that lies there, and its name is shown", () => {
  const { shapes } = drawn();
  const first = shapes.getByLabelText("Xã 14758: Đã duyệt");
  act(() => first.focus());
  expect(screen.getByText("Xã 14758: Đã duyệt")).toBeTruthy();
  fireEvent.keyDown(first, { key: "ArrowRight" });
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Xã 14797: Đã duyệt");
  expect(screen.getByText("Xã 14797: Đã duyệt")).toBeTruthy();
});
