import { queryOptions } from "@tanstack/react-query";
import { call, commonHeaders } from "../api/client";
import { query } from "../api/paging";
import type { FeatureCollection } from "./drawing";

/** Outlines of what is below a unit on a day (today if left out); empty where none were ever entered. */
export function outlinesQuery(unit: string, on: string | null = null) {
  return queryOptions({
    queryKey: ["outlines", unit, on],
    queryFn: async ({ signal }) => {
      const path = query(`/api/units/${encodeURIComponent(unit)}/boundaries`, { on, tolerance: 250 });
      // The browser keeps them for long; asking whether they are the same costs little, and new ones show at once.
      const answer = await call(path, { headers: commonHeaders(), cache: "no-cache", signal });
      return (await answer.json()) as FeatureCollection;
    },
    staleTime: 60 * 60_000,
  });
}
