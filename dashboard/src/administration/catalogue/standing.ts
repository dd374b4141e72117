import type { Day } from "../../format/days";
import type { Dated, Indicator, RollUp } from "./types";

export type State = "HOLDS" | "COMES" | "ENDED";

/** Whether a version holds on a day. */
export function stateOn({ validFrom, validTo }: Dated, day: Day): State {
  if (day < validFrom) {
    return "COMES";
  }
  return validTo !== null && validTo < day ? "ENDED" : "HOLDS";
}

/** For each code, in the order given, the version to show: the one that holds, else the next to come, else the last one that held. */
export function shownOn<V extends Dated>(versions: readonly V[], day: Day): V[] {
  const rank = (version: V) => ({ HOLDS: 0, COMES: 1, ENDED: 2 })[stateOn(version, day)];
  const best = new Map<string, V>();
  for (const version of versions) {
    const known = best.get(version.code);
    if (known === undefined || rank(version) < rank(known) || (rank(version) === 2 && rank(known) === 2)) {
      best.set(version.code, version);
    }
  }
  return [...best.values()];
}

/** Codes of the figures a formula follows from. */
export function figuresOf(rollUp: RollUp): string[] {
  switch (rollUp.rule) {
    case "RATIO_OF_SUMS":
      return [rollUp.numerator, rollUp.denominator];
    case "WEIGHTED_MEAN":
      return [rollUp.figure, rollUp.weight];
    default:
      return [rollUp.figure];
  }
}

/** The members in which a version differs from the one before it. */
export function changedFrom<V extends Dated>(before: V | undefined, version: V): ReadonlySet<keyof V> {
  if (before === undefined) {
    return new Set();
  }
  const names = Object.keys(version) as (keyof V)[];
  return new Set(names.filter((name) => JSON.stringify(version[name]) !== JSON.stringify(before[name])));
}

/** Whether an indicator follows from a figure that some form asks for. */
export function followsFrom({ rollUp }: Indicator, figures: readonly { code: string }[]): boolean {
  return figuresOf(rollUp).some((code) => figures.some((figure) => figure.code === code));
}
