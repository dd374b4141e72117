import type { Coverage, CoveredItem } from "./types";

/** How a unit stands to an item of the plan above. */
export type Standing = "COVERED" | "WEAKER" | "MISSING" | "WITHOUT_PLAN";

export const STANDINGS: readonly Standing[] = ["COVERED", "WEAKER", "MISSING", "WITHOUT_PLAN"];

/** How many units stand how to an item; they add up to all units. */
export function standings({ units, withoutPlan }: Coverage, item: CoveredItem): Record<Standing, number> {
  const by = new Map<string, boolean>();
  for (const { unit, weaker } of item.implementedBy) {
    by.set(unit.code, weaker && by.get(unit.code) !== false);
  }
  const weaker = [...by.values()].filter(Boolean).length;
  return {
    COVERED: by.size - weaker,
    WEAKER: weaker,
    MISSING: Math.max(units - withoutPlan.length - by.size, 0),
    WITHOUT_PLAN: withoutPlan.length,
  };
}
