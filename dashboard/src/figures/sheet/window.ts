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

/** Where columns begin, with the end of the last. */
export function offsetsOf(widths: readonly number[]): number[] {
  const offsets = [0];
  for (const width of widths) {
    offsets.push((offsets.at(-1) ?? 0) + width);
  }
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

/** The numbers of a range, with one that is always among them. */
export function numbersOf({ from, to }: Range, always: number): number[] {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return always >= from && always < to ? numbers : [...numbers, always];
}
