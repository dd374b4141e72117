/** A row of a table that is edited, with a key that stays while it is. */
export interface Line<R> {
  key: string;
  row: R;
}

/** What became of a row in somebody else's list. */
export interface Difference<R> {
  kind: "ADDED" | "CHANGED" | "REMOVED";
  row: R;
  /** Changed here too, in another way. */
  alsoMine: boolean;
}

export type KeyOf<R> = (row: R) => string;

/** Rows as lines; twins get keys of their own. */
export function linesOf<R>(rows: readonly R[], keyOf: KeyOf<R>): Line<R>[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: count === 0 ? key : `${key} ${count}`, row };
  });
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** In what somebody else's list differs from the one that was opened. */
export function differencesOf<R>(base: Line<R>[], mine: Line<R>[], theirs: Line<R>[]): Difference<R>[] {
  const [known, here, there] = [base, mine, theirs].map(byKey) as [Rows<R>, Rows<R>, Rows<R>];
  return [...new Set([...known.keys(), ...there.keys()])].flatMap((key): Difference<R>[] => {
    const [before, now, own] = [known.get(key), there.get(key), here.get(key)];
    if (same(before, now)) {
      return [];
    }
    const alsoMine = !same(own, before) && !same(own, now);
    if (now === undefined) {
      return before === undefined ? [] : [{ kind: "REMOVED", row: before, alsoMine }];
    }
    return [{ kind: before === undefined ? "ADDED" : "CHANGED", row: now, alsoMine }];
  });
}

/** Their list with what was changed here: where both changed a row, it is as it is here. */
export function merged<R>(base: Line<R>[], mine: Line<R>[], theirs: Line<R>[]): Line<R>[] {
  const [known, here, there] = [base, mine, theirs].map(byKey) as [Rows<R>, Rows<R>, Rows<R>];
  const kept = theirs.flatMap(({ key, row }) => {
    const own = here.get(key);
    if (!known.has(key)) {
      return [{ key, row: own ?? row }];
    }
    const isTouched = !same(own, known.get(key));
    return isTouched ? (own === undefined ? [] : [{ key, row: own }]) : [{ key, row }];
  });
  // A row that they took out stays where it was changed here.
  const own = mine.filter(({ key, row }) => !there.has(key) && !same(row, known.get(key)));
  return [...kept, ...own];
}

type Rows<R> = Map<string, R>;

function byKey<R>(lines: Line<R>[]): Rows<R> {
  return new Map(lines.map(({ key, row }) => [key, row]));
}
