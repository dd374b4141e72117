import type { BoardColumn, Line } from "../types";

/** Cards as they are since they were moved here, by id: the board itself follows a moment later. */
export type Moved = Record<string, Line>;

/** The columns with what was moved where it belongs; what the board knows better already stays as the board has it. */
export function withMoved(columns: readonly BoardColumn[], moved: Moved): BoardColumn[] {
  const known = new Map(columns.flatMap(({ items }) => items).map((line) => [line.id, line]));
  const ahead = Object.values(moved).filter((line) => (known.get(line.id)?.version ?? line.version) < line.version);
  return columns.map((column) => {
    const gone = column.items.filter(({ id }) => ahead.some((line) => line.id === id));
    const come = ahead.filter(({ status }) => status === column.status);
    return {
      ...column,
      count: column.count - gone.length + come.length,
      overdue: column.overdue - gone.filter(({ overdue }) => overdue).length + come.filter(({ overdue }) => overdue).length,
      items: [...come, ...column.items.filter((line) => !gone.includes(line))],
    };
  });
}
