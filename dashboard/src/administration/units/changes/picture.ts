import { plusDays } from "../../../format/days";
import type { Successor, UnitChange } from "./change";

/** A unit before or after a change, and what becomes of it. */
export interface Side {
  code: string;
  /** Null where it is the one it has already. */
  name: string | null;
  becomes: "ENDS" | "BEGINS" | "TAKES_OVER" | "RENAMED" | "MOVED" | "GOES_ON";
  share?: number | null;
  /** The unit above from then on, where the change says so. */
  parent?: string | null;
}

export interface Picture {
  before: Side[];
  after: Side[];
  /** Of those that end. */
  lastDay: string;
}

/** What a change does, as units before and units after it. */
export function pictureOf(change: UnitChange): Picture {
  const lastDay = change.effectiveOn === "" ? "" : plusDays(change.effectiveOn, -1);
  switch (change.kind) {
    case "MERGE":
      return { before: change.units.map(ending), after: [taking(change.into)], lastDay };
    case "SPLIT":
      return {
        before: [ending(change.unit)],
        after: change.into.map(({ successor, share }) => ({
          ...taking(successor),
          share: share === null ? null : Number(share),
        })),
        lastDay,
      };
    case "RENAME":
      return { before: [goingOn(change.unit)], after: [{ code: change.unit, name: change.name, becomes: "RENAMED" }], lastDay };
    case "ADD":
      return { before: [], after: [{ code: change.unit, name: change.name, becomes: "BEGINS", parent: change.parent }], lastDay };
    case "MOVE":
      return { before: [goingOn(change.unit)], after: [{ code: change.unit, name: null, becomes: "MOVED", parent: change.parent }], lastDay };
  }
}

function ending(code: string): Side {
  return { code, name: null, becomes: "ENDS" };
}

function goingOn(code: string): Side {
  return { code, name: null, becomes: "GOES_ON" };
}

function taking({ unit, name, parent }: Successor): Side {
  return { code: unit, name, parent, becomes: name === null ? "TAKES_OVER" : "BEGINS" };
}
