import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Period } from "../period/period";
import type { Source } from "./sources";
import type { Scoreboard } from "./types";

const MOVED = ["figures-rolled-up", "target-assessed", "target-met", "target-at-risk", "target-missed"] as const;

function board(unit: string): string {
  return `/api/scoreboards/${encodeURIComponent(unit)}`;
}

export function scoreboardQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["scoreboard", unit, period],
    queryFn: ({ signal }) => get<Scoreboard>(query(board(unit), { period }), signal),
    meta: { live: MOVED },
  });
}

export function sourcesQuery(unit: string, indicator: string, period: Period) {
  return queryOptions({
    queryKey: ["sources", unit, indicator, period],
    queryFn: ({ signal }) =>
      get<Source[]>(query(`${board(unit)}/${encodeURIComponent(indicator)}/sources`, { period }), signal),
    meta: { live: MOVED },
  });
}
