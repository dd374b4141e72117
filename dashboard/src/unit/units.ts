import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";

export type Level = "NATION" | "PROVINCE" | "DISTRICT" | "COMMUNE";

/** A unit as it stands today. */
export interface Unit {
  code: string;
  name: string;
  level: Level;
  parent: string | null;
}

const SELDOM = 5 * 60_000;

/** A unit, today. */
export function unitQuery(code: string) {
  return queryOptions({
    queryKey: ["units", code],
    queryFn: ({ signal }) => get<Unit>(`/api/units/${encodeURIComponent(code)}`, signal),
    staleTime: SELDOM,
  });
}

/** Units right below one on a day (today if left out), by name; a unit has at most some hundreds. */
export function unitsBelowQuery(parent: string, on: string | null = null) {
  return queryOptions({
    queryKey: on === null ? ["units", parent, "below"] : ["units", parent, "below", on],
    queryFn: async ({ signal }) =>
      (await get<{ items: Unit[] }>(query("/api/units", { parent, on, limit: 1000 }), signal)).items.toSorted((a, b) =>
        a.name.localeCompare(b.name, "vi"),
      ),
    staleTime: SELDOM,
  });
}

/** Offices of a unit: in lists of tasks they stand by their ids. */
export function officesQuery(code: string) {
  return queryOptions({
    queryKey: ["units", code, "offices"],
    queryFn: async ({ signal }) =>
      (await get<{ offices: { id: string; name: string }[] }>(`/api/units/${encodeURIComponent(code)}/offices`, signal))
        .offices,
    staleTime: SELDOM,
  });
}
