import type { OpenBoard, OpenFigure } from "./published";

/** A number as it stood in the published report and as it is now; undefined where it was not asked for. */
export interface Row {
  code: string;
  name: string;
  unitOfMeasure: string;
  printed: string | null | undefined;
  now: string | null | undefined;
}

/** Numbers of a report beside today's: first in the report's order, then those only the scoreboard has. */
export function rowsOf(printed: readonly OpenFigure[], board: OpenBoard | undefined): Row[] {
  const today = [...(board?.indicators ?? []), ...(board?.figures ?? [])];
  const now = new Map(today.map(({ code, value }) => [code, value]));
  const inReport = new Set(printed.map(({ code }) => code));
  return [
    ...printed.map(({ value, ...figure }) => ({ ...figure, printed: value, now: now.get(figure.code) })),
    ...today
      .filter(({ code }) => !inReport.has(code))
      .map(({ value, ...figure }) => ({ ...figure, printed: undefined, now: value })),
  ];
}
