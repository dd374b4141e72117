import { queryOptions } from "@tanstack/react-query";
import { get, read, readFile } from "../api/client";
import { type Page, pagesQuery, query } from "../api/paging";
import type { Change, Coverage, Plan, PlanLink, PlanSummary, Proposal, VersionLine } from "./types";

export function addressOf(plan: string, rest = ""): string {
  return `/api/plans/${encodeURIComponent(plan)}${rest}`;
}

export function plansQuery(unit: string, year: string | null, status: string | null) {
  return pagesQuery<PlanSummary>(["plans", "list", unit, year, status], query("/api/plans", { unit, year, status, limit: 50 }));
}

/** Open plans of units that ended and whose area a unit took over. */
export function handoversQuery(unit: string) {
  return queryOptions({
    queryKey: ["plans", "handovers", unit],
    queryFn: async ({ signal }) => (await get<Page<PlanSummary>>(query("/api/plans/handovers", { unit }), signal)).items,
  });
}

export function planQuery(plan: string) {
  return queryOptions({
    queryKey: ["plans", "one", plan],
    queryFn: ({ signal }) => get<Plan>(addressOf(plan), signal),
  });
}

/** The next version while it is written. */
export function amendmentQuery(plan: string) {
  return queryOptions({
    queryKey: ["plans", "amendment", plan],
    queryFn: ({ signal }) => get<Plan>(addressOf(plan, "/amendment"), signal),
  });
}

/** The imported file as text, for files that are text. */
export function fileTextQuery(plan: string) {
  return queryOptions({
    queryKey: ["plans", "file", plan],
    queryFn: async ({ signal }) => (await readFile(addressOf(plan, "/file"), signal)).text(),
    staleTime: Infinity,
  });
}

export function versionsQuery(plan: string) {
  return queryOptions({
    queryKey: ["plans", "versions", plan],
    queryFn: async ({ signal }) => (await get<{ items: VersionLine[] }>(addressOf(plan, "/versions"), signal)).items,
  });
}

export function differenceQuery(plan: string, from: number, to: number) {
  return queryOptions({
    queryKey: ["plans", "difference", plan, from, to],
    queryFn: async ({ signal }) =>
      (await get<{ items: Change[] }>(addressOf(plan, `/versions/${from}/difference/${to}`), signal)).items,
    staleTime: Infinity,
  });
}

export function coverageQuery(plan: string) {
  return queryOptions({
    queryKey: ["plans", "coverage", plan],
    queryFn: ({ signal }) => get<Coverage>(addressOf(plan, "/coverage"), signal),
  });
}

export function proposalsQuery(plan: string) {
  return queryOptions({
    queryKey: ["plans", "proposals", plan],
    queryFn: async ({ signal }) => (await get<{ items: Proposal[] }>(addressOf(plan, "/proposals"), signal)).items,
  });
}

/** The links that were confirmed, with the entity tag to change them. */
export function linksQuery(plan: string) {
  return queryOptions({
    queryKey: ["plans", "links", plan],
    queryFn: ({ signal }) => read<{ links: PlanLink[] }>(addressOf(plan, "/links"), signal),
  });
}
