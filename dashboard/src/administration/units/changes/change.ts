import { queryOptions } from "@tanstack/react-query";
import { type Page, pagesQuery, query } from "../../../api/paging";
import { get } from "../../../api/client";
import type { Level } from "../../../unit/units";

export type Kind = "MERGE" | "SPLIT" | "RENAME" | "ADD" | "MOVE";

/** A unit that takes over; a name where it begins by the change, null where it exists already and goes on. */
export interface Successor {
  unit: string;
  name: string | null;
  parent: string | null;
}

export interface Part {
  successor: Successor;
  /** Of the whole, a decimal from 0 to 1; null where it is not known. */
  share: string | null;
  children: string[];
}

/** One thing that an instrument changes of the units, as the service tells it. */
export type UnitChange = { effectiveOn: string } & (
  | { kind: "MERGE"; units: string[]; into: Successor }
  | { kind: "SPLIT"; unit: string; into: Part[] }
  | { kind: "RENAME"; unit: string; name: string }
  | { kind: "ADD"; unit: string; name: string; level: Level; parent: string }
  | { kind: "MOVE"; unit: string; parent: string }
);

/** A change with who decided it. */
export interface RecordedChange {
  id: string;
  change: UnitChange;
  instrument: string;
  reason: string | null;
  by: string;
  byUnit: string;
  at: string;
  /** False where a newer official list says otherwise. */
  hasEffect: boolean;
}

export const CHANGES_PATH = "/api/units/changes";

/** All changes, or those that name a unit, the newest first. */
export function changesQuery(unit: string | null) {
  return pagesQuery<RecordedChange>(["units", "changes", unit], query(CHANGES_PATH, { unit }));
}

/** The latest changes that name a unit. */
export function changesOfQuery(unit: string) {
  return queryOptions({
    queryKey: ["units", "changes", unit, "latest"],
    queryFn: async ({ signal }) =>
      (await get<Page<RecordedChange>>(query(CHANGES_PATH, { unit, limit: 20 }), signal)).items,
  });
}
