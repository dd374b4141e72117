import type { FiguresCompleteness, Reminders } from "./completeness";

/** Figures that a unit owes, and how often it was reminded of them. */
export interface Owed {
  forms: string[];
  times: number;
  /** Null where it was never reminded. */
  latest: string | null;
}

/**
 * What units below owe, by unit. Rounds do not name the units that were reminded: whoever has never sent was among them each time,
 * of any other unit it cannot be told.
 */
export function owedFigures({ missing }: Pick<FiguresCompleteness, "missing">, { rounds }: Reminders): ReadonlyMap<string, Owed> {
  const owed = new Map<string, Owed>();
  for (const { unit, form, formName, status } of missing) {
    const known = owed.get(unit) ?? { forms: [], times: 0, latest: null };
    const reminded = status === "MISSING" ? rounds.filter((round) => round.form === null || round.form === form) : [];
    const latest = reminded.at(-1)?.at ?? null;
    owed.set(unit, {
      forms: [...known.forms, formName],
      times: Math.max(known.times, reminded.length),
      latest: known.latest === null || (latest !== null && latest > known.latest) ? latest : known.latest,
    });
  }
  return owed;
}
