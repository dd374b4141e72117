import type { Entered, Figure, Figures } from "../types";

/**
 * A cell that differs from what the service has. `before` is what it had when the cell was changed; `theirs` is there while
 * somebody else changed it too and nobody has decided yet.
 */
export interface Changed {
  now: Entered | null;
  before: Figure | null;
  theirs?: Figure | null;
}

export type ChangedCells = Readonly<Record<string, Changed>>;

export function same(a: Entered | null, b: Entered | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function figureOf(figures: Figures, code: string): Figure | null {
  return figures[code] ?? null;
}

/** Enters something; what equals the service's own is no change. */
export function enter(cells: ChangedCells, figures: Figures, code: string, now: Entered | null): ChangedCells {
  const known = cells[code];
  const stored = figureOf(figures, code);
  const { [code]: _, ...others } = cells;
  if (known?.theirs === undefined && same(now, stored)) {
    return others;
  }
  return { ...others, [code]: { ...(known ?? { before: stored }), now } };
}

/**
 * Holds changed cells against what the service has now: those that it has too are done, those that nobody else touched stay,
 * the others wait for a decision.
 */
export function reconcile(cells: ChangedCells, figures: Figures): ChangedCells {
  const kept: Record<string, Changed> = {};
  for (const [code, { now, before }] of Object.entries(cells)) {
    const stored = figureOf(figures, code);
    if (!same(now, stored)) {
      kept[code] = same(before, stored) ? { now, before } : { now, before, theirs: stored };
    }
  }
  return kept;
}

/** Takes out what the service took as it was sent, however it writes it; what was changed again meanwhile stays. */
export function delivered(cells: ChangedCells, sent: Readonly<Record<string, Figure | null>>): ChangedCells {
  return Object.fromEntries(
    Object.entries(cells).filter(([code, { now }]) => !(code in sent) || !same(now, sent[code] ?? null)),
  );
}

/** Keeps one's own entry in spite of the other's, or takes the other's. */
export function settle(cells: ChangedCells, code: string, whose: "MINE" | "THEIRS"): ChangedCells {
  const { [code]: cell, ...others } = cells;
  if (cell?.theirs === undefined || whose === "THEIRS") {
    return others;
  }
  return { ...others, [code]: { now: cell.now, before: cell.theirs } };
}

export function conflicts(cells: ChangedCells): string[] {
  return Object.keys(cells).filter((code) => cells[code]?.theirs !== undefined);
}

/** What can be sent now: no words that are no figure, nothing somebody has to decide first. */
export function sendable(cells: ChangedCells): Record<string, Figure | null> {
  const body: Record<string, Figure | null> = {};
  for (const [code, { now, theirs }] of Object.entries(cells)) {
    if (theirs === undefined && (now === null || !("typed" in now))) {
      body[code] = now;
    }
  }
  return body;
}

/** The figures as the page shows them: the service's with the changed ones in their place. */
export function shown(figures: Figures, cells: ChangedCells, code: string): Entered | null {
  const cell = cells[code];
  return cell === undefined ? figureOf(figures, code) : cell.now;
}
