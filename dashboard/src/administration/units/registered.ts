import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import type { Unit } from "../../unit/units";

/** From a first day to a last one, which is null while it holds. */
export interface Dated {
  validFrom: string;
  validTo: string | null;
}

/** A unit with its days; name and parent are those of the day asked for. */
export interface RegisteredUnit extends Unit, Dated {
  /** On the day asked for. */
  exists: boolean;
  parents: (Dated & { unit: string })[];
  /** Codes of those that took over when it ended. */
  successors: string[];
  /** All its names, null where it has only ever had one. */
  names: (Dated & { name: string })[] | null;
}

/** A unit that area came from or went to. */
export interface Heir extends RegisteredUnit {
  /** Part of the older one that is in the younger one, a decimal from 0 to 1; null where it is not known. */
  share: string | null;
}

export type Direction = "successors" | "predecessors";

export function unitPath(code: string, ...parts: string[]): string {
  return ["/api/units", encodeURIComponent(code), ...parts].join("/");
}

export function registeredQuery(code: string, on: string | null) {
  return queryOptions({
    queryKey: ["units", code, "registered", on],
    queryFn: ({ signal }) => get<RegisteredUnit>(query(unitPath(code), { on }), signal),
  });
}

/** Without a day those at once; with one those that held the area then, over any number of changes. */
export function heirsQuery(code: string, direction: Direction, on: string | null) {
  return queryOptions({
    queryKey: ["units", code, direction, on],
    queryFn: async ({ signal }) =>
      (await get<{ items: Heir[] }>(query(unitPath(code, direction), { on }), signal)).items,
  });
}
