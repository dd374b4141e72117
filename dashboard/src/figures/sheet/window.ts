/** The heading is so much higher than a row, in pixels. */
export const HEAD_MORE = 6;

export interface Range {
  from: number;
  /** The first one after it. */
  to: number;
}

/** Rows of one height that a scrolled window shows, with some around them. */
export function rowsShown(top: number, height: number, rowHeight: number, count: number, around = 6): Range {
  const from = Math.max(0, Math.floor(top / rowHeight) - around);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + around);
  return { from: Math.min(from, to), to };
}

const offsetsKnown = new WeakMap<readonly { width: number }[], readonly number[]>();

/** Where columns begin, with the end of the last; the same answer for the same columns. */
export function offsetsOf(columns: readonly { width: number }[]): readonly number[] {
  const known = offsetsKnown.get(columns);
  if (known !== undefined) {
    return known;
  }
  const offsets = [0];
  for (const { width } of columns) {
    offsets.push((offsets.at(-1) ?? 0) + width);
  }
  offsetsKnown.set(columns, offsets);
  return offsets;
}

/** Columns that a scrolled window shows, with some around them. */
export function columnsShown(left: number, width: number, offsets: readonly number[], around = 2): Range {
  const count = offsets.length - 1;
  let from = 0;
  while (from < count && (offsets[from + 1] ?? 0) <= left) {
    from++;
  }
  let to = from;
  while (to < count && (offsets[to] ?? 0) < left + width) {
    to++;
  }
  return { from: Math.max(0, from - around), to: Math.min(count, to + around) };
}

/** The numbers of a range, with one that is always among them; -1 for none. */
export function numbersOf({ from, to }: Range, always: number): number[] {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return always === -1 || within({ from, to }, always) ? numbers : [...numbers, always];
}

export function within({ from, to }: Range, number: number): boolean {
  return number >= from && number < to;
}
