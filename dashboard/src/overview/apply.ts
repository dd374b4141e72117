import type { Cause, Child, FiguresRolledUp, Indicator, Scoreboard } from "./types";

/**
 * The scoreboard after an event: counts and values are the event's own, so the page is fresh before it asks again.
 * Target states are left as they were (the service decides them), and an older event changes nothing.
 */
export function applyRollUp(board: Scoreboard, event: FiguresRolledUp): Scoreboard {
  const isOther = event.unit !== board.unit.code || event.period !== board.period;
  if (isOther || event.version <= board.version) {
    return board;
  }
  return {
    ...board,
    expected: event.expected,
    reported: event.reported,
    approved: event.approved,
    version: event.version,
    watermark: event.watermark,
    indicators: board.indicators.map((indicator) => withValues(indicator, event)),
    children: board.children.map((child) => withCauses(child, event.causes)),
  };
}

function withValues(indicator: Indicator, event: FiguresRolledUp): Indicator {
  const official = event.official[indicator.code] ?? null;
  const provisional = event.provisional[indicator.code] ?? null;
  return official === indicator.official && provisional === indicator.provisional
    ? indicator
    : { ...indicator, official, provisional };
}

function withCauses(child: Child, causes: Cause[]): Child {
  const last = causes.findLast((cause) => cause.unit === child.code);
  if (last === undefined || child.level !== "COMMUNE") {
    return child;
  }
  // What stands after something was taken back is known with the next reading only.
  return { ...child, status: last.change === "RECALLED" ? child.status : last.change, at: last.at };
}

export interface Change extends Cause {
  live: boolean;
}

/** What happened last before the page was opened, as far as the communes' standing tells. */
export function pastChanges(children: Child[], count: number): Change[] {
  return children
    .flatMap((child): Change[] =>
      child.at === null || child.status === "MISSING"
        ? []
        : [{ unit: child.code, name: child.name, change: child.status, at: child.at, live: false }],
    )
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, count);
}

/** Newer changes before older ones, each once. */
export function mergeChanges(live: Change[], past: Change[], count: number): Change[] {
  const seen = new Set<string>();
  return [...live, ...past]
    .filter((change) => {
      const key = changeKey(change);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, count);
}

export function changeKey(change: Cause): string {
  return `${change.unit} ${change.change} ${Date.parse(change.at)}`;
}
