import { expect, test } from "vitest";
import { standings } from "./coverage-picture";
import type { Coverage, CoveredItem, Implementation } from "./types";

const item = { id: "g1", number: null, text: "Chỉ tiêu" };
const by = (code: string, weaker: boolean): Implementation => ({ plan: code, unit: { code, name: code }, item, weaker });

test("the parts of the picture add up to all units", () => {
  const covered: CoveredItem = { item, covered: 2, implementedBy: [by("1", false), by("2", true)], missing: [] };
  const coverage: Coverage = {
    units: 5,
    withPlan: 3,
    withoutPlan: [
      { code: "4", name: "4" },
      { code: "5", name: "5" },
    ],
    items: [covered],
  };
  expect(standings(coverage, covered)).toEqual({ COVERED: 1, WEAKER: 1, MISSING: 1, WITHOUT_PLAN: 2 });
});

test("a unit that implements an item twice counts once, and as weaker only where both are", () => {
  const covered: CoveredItem = { item, covered: 1, implementedBy: [by("1", true), by("1", false)], missing: [] };
  expect(standings({ units: 1, withPlan: 1, withoutPlan: [], items: [covered] }, covered)).toEqual({
    COVERED: 1,
    WEAKER: 0,
    MISSING: 0,
    WITHOUT_PLAN: 0,
  });
});
