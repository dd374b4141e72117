import { queryOptions } from "@tanstack/react-query";
import type { Quarter } from "../period/period";
import { get } from "./client";
import type { Me, Scoreboard } from "./types";
import type { Source } from "./sources";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => get<Me>("/api/me", signal),
  staleTime: Infinity,
});

export function scoreboardQuery(unit: string, period: Quarter) {
  return queryOptions({
    queryKey: ["scoreboard", unit, period],
    queryFn: ({ signal }) =>
      get<Scoreboard>(`/api/scoreboards/${encodeURIComponent(unit)}?period=${period}`, signal),
  });
}

export function sourcesQuery(unit: string, indicator: string, period: Quarter) {
  return queryOptions({
    queryKey: ["sources", unit, indicator, period],
    queryFn: ({ signal }) =>
      get<Source[]>(
        `/api/scoreboards/${encodeURIComponent(unit)}/${encodeURIComponent(indicator)}/sources?period=${period}`,
        signal,
      ),
  });
}
