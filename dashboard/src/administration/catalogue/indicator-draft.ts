import type { Direction, Indicator, IndicatorKind, Merge, RollUp, Rule } from "./types";

/** A version of an indicator while it is written; empty where nothing was said. */
export interface IndicatorDraft {
  code: string;
  name: string;
  unitOfMeasure: string;
  /** Empty: as the formula has it. */
  kind: IndicatorKind | "";
  direction: Direction | "";
  rule: Rule | "";
  /** The figure, of a ratio its numerator. */
  figure: string;
  /** The denominator or the weight. */
  second: string;
  /** Empty: as customary for the formula. */
  merge: Merge["rule"] | "";
  mergeWeight: string;
  validFrom: string;
  validTo: string;
  source: string;
  reason: string;
}

export const BLANK_INDICATOR: IndicatorDraft = {
  code: "",
  name: "",
  unitOfMeasure: "",
  kind: "",
  direction: "HIGHER_IS_BETTER",
  rule: "RATIO_OF_SUMS",
  figure: "",
  second: "",
  merge: "",
  mergeWeight: "",
  validFrom: "",
  validTo: "",
  source: "",
  reason: "",
};

/** What a version that is there says. */
export function draftOf(version: Indicator): IndicatorDraft {
  const { code, name, unitOfMeasure, kind, direction, rollUp, merge, validFrom, validTo, source } = version;
  return {
    code,
    name,
    unitOfMeasure,
    kind,
    direction,
    rule: rollUp.rule,
    figure: rollUp.rule === "RATIO_OF_SUMS" ? rollUp.numerator : rollUp.figure,
    second: secondOf(rollUp),
    merge: merge.rule,
    mergeWeight: merge.rule === "WEIGHTED" ? merge.weight : "",
    validFrom,
    validTo: validTo ?? "",
    source,
    reason: "",
  };
}

function secondOf(rollUp: RollUp): string {
  switch (rollUp.rule) {
    case "RATIO_OF_SUMS":
      return rollUp.denominator;
    case "WEIGHTED_MEAN":
      return rollUp.weight;
    default:
      return "";
  }
}

/** Another formula: kind and merge rule follow from it again. */
export function withRule(draft: IndicatorDraft, rule: Rule | ""): IndicatorDraft {
  return { ...draft, rule, kind: "", merge: "", mergeWeight: "" };
}

/** What is sent. Nothing is judged here: what is empty goes out as null. */
export function bodyOf(draft: IndicatorDraft, distinctFrom: readonly string[]): object {
  const { name, unitOfMeasure, kind, direction, merge, mergeWeight, validFrom, validTo, source, reason } = draft;
  return {
    name: name.trim(),
    unitOfMeasure: unitOfMeasure.trim(),
    kind: kind || null,
    direction: direction || null,
    rollUp: rollUpOf(draft),
    merge: merge === "" ? null : { rule: merge, ...(merge === "WEIGHTED" ? { weight: mergeWeight.trim() } : {}) },
    validFrom: validFrom || null,
    validTo: validTo || null,
    source: source.trim(),
    distinctFrom,
    reason: reason.trim() || null,
  };
}

function rollUpOf({ rule, figure, second }: IndicatorDraft): RollUp | null {
  const one = figure.trim();
  const other = second.trim();
  switch (rule) {
    case "":
      return null;
    case "RATIO_OF_SUMS":
      return { rule, numerator: one, denominator: other };
    case "WEIGHTED_MEAN":
      return { rule, figure: one, weight: other };
    default:
      return { rule, figure: one };
  }
}
