import type { Place, SheetColumn } from "./view";

interface Extent {
  rows: number;
  columns: readonly SheetColumn[];
  /** Rows that fit on the screen. */
  page: number;
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** Where a key leads from a cell; null for keys that lead nowhere. */
export function moved(key: string, whole: boolean, { row, column }: Place, { rows, columns, page }: Extent): Place | null {
  const last = columns.length - 1;
  switch (key) {
    case "ArrowUp":
      return { row: whole ? 0 : within(row - 1, rows), column };
    case "ArrowDown":
      return { row: whole ? rows - 1 : within(row + 1, rows), column };
    case "ArrowLeft":
      return { row, column: whole ? 0 : within(column - 1, columns.length) };
    case "ArrowRight":
      return { row, column: whole ? last : within(column + 1, columns.length) };
    case "Home":
      return { row: whole ? 0 : row, column: 0 };
    case "End":
      return { row: whole ? rows - 1 : row, column: last };
    case "PageUp":
      return { row: within(row - page, rows), column };
    case "PageDown":
      return { row: within(row + page, rows), column };
    default:
      return null;
  }
}

/** The next cell that can be filled in, row by row; null past the last, so that Tab leaves the sheet there. */
export function tabbed({ row, column }: Place, back: boolean, { rows, columns }: Extent): Place | null {
  const step = back ? -1 : 1;
  const count = rows * columns.length;
  for (let at = row * columns.length + column + step; at >= 0 && at < count; at += step) {
    const to = at % columns.length;
    if (columns[to]?.editable === true) {
      return { row: Math.floor(at / columns.length), column: to };
    }
  }
  return null;
}
