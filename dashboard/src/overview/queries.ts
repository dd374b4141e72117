import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Period } from "../period/period";
import type { Source } from "./sources";
import type {
  Completeness,
  FigureRow,
  FigureStory,
  Form,
  Overdue,
  OverdueBy,
  Ranking,
  Scoreboard,
  Trend,
} from "./types";

const MOVED = ["figures-rolled-up", "target-assessed"] as const;
const SENT = [
  "figures-rolled-up",
  "figures-submitted",
  "figures-recalled",
  "figures-passed-on",
  "figures-approved",
  "figures-returned",
  "figures-locked",
  "figures-reopened",
] as const;

const part = encodeURIComponent;

function board(unit: string): string {
  return `/api/scoreboards/${part(unit)}`;
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
    queryFn: ({ signal }) => get<Source[]>(query(`${board(unit)}/${part(indicator)}/sources`, { period }), signal),
    meta: { live: MOVED },
  });
}

export function rankingQuery(unit: string, indicator: string, period: Period) {
  return queryOptions({
    queryKey: ["ranking", unit, indicator, period],
    queryFn: ({ signal }) => get<Ranking>(query(`${board(unit)}/${part(indicator)}/ranking`, { period }), signal),
    meta: { live: MOVED },
  });
}

/** All indicators of a unit over periods of one kind. */
export function trendQuery(unit: string, from: Period, to: Period) {
  return queryOptions({
    queryKey: ["trend", unit, from, to],
    queryFn: ({ signal }) => get<Trend[]>(query(`${board(unit)}/trend`, { from, to }), signal),
    meta: { live: MOVED },
  });
}

export function completenessQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["completeness", unit, period],
    queryFn: ({ signal }) => get<Completeness>(query("/api/completeness", { parent: unit, period }), signal),
    meta: { live: SENT },
  });
}

export function overdueQuery(unit: string, by: OverdueBy) {
  return queryOptions({
    queryKey: ["overdue", unit, by],
    queryFn: ({ signal }) => get<Overdue>(query("/api/tasks/overdue", { unit, by }), signal),
    // Tasks become overdue with the day, and tell no event here.
    refetchInterval: 60_000,
  });
}

export const formsQuery = queryOptions({
  queryKey: ["forms"],
  queryFn: async ({ signal }) => (await get<{ items: Form[] }>("/api/forms", signal)).items,
  staleTime: 5 * 60_000,
});

/** A figure of each unit below, as it was approved. */
export function figureRowsQuery(unit: string, form: string, figure: string, period: Period) {
  return queryOptions({
    queryKey: ["figure-rows", unit, form, figure, period],
    queryFn: async ({ signal }) =>
      (await get<{ rows: FigureRow[] }>(query("/api/figures", { unit, form, period, figure, basis: "PENDING" }), signal))
        .rows,
    meta: { live: SENT },
  });
}

export function figureStoryQuery(unit: string, form: string, figure: string, period: Period) {
  return queryOptions({
    queryKey: ["figure-story", unit, form, figure, period],
    queryFn: ({ signal }) =>
      get<FigureStory>(`/api/figures/${part(unit)}/${part(form)}/${period}/${part(figure)}`, signal),
    meta: { live: SENT },
  });
}
