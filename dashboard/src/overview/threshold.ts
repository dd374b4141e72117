import type { Comparator, Indicator, Target } from "./types";

const SIGNS: Record<Comparator, string> = {
  AT_LEAST: "≥",
  MORE_THAN: ">",
  AT_MOST: "≤",
  LESS_THAN: "<",
  EXACTLY: "=",
};

/** What a target demands: `≥ 99,9%`. */
export function threshold(
  { unitOfMeasure }: Indicator,
  target: Target,
  measured: (value: string, unit: string) => string,
): string {
  return `${SIGNS[target.comparator]} ${measured(target.threshold, unitOfMeasure)}`;
}
