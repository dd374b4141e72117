import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { type Page, query } from "../api/paging";
import { slugOf } from "../api/problem";
import type { Period } from "../period/period";
import type { Form, Submission, SubmissionStatus } from "./types";

const SELDOM = 5 * 60_000;
/** Lists of many units are read again from time to time: on the last day every second brings an event. */
export const WATCHED_MILLISECONDS = 20_000;
const MOVED = { live: ["figures-rolled-up"] } as const;

/** Address of one unit's form for one period. */
export function pathOf({ unit, form, period }: { unit: string; form: string; period: Period }): string {
  return `/api/submissions/${[unit, form, period].map(encodeURIComponent).join("/")}`;
}

/** The forms in force today. */
export const formsQuery = queryOptions({
  queryKey: ["figures", "forms"],
  queryFn: async ({ signal }) => (await get<{ items: Form[] }>("/api/forms", signal)).items,
  networkMode: "offlineFirst",
  staleTime: SELDOM,
});

/** One submission; null where nothing was entered yet. */
export function submissionQuery(unit: string, form: string, period: Period) {
  return queryOptions({
    queryKey: ["figures", "submission", unit, form, period],
    queryFn: ({ signal }) => findSubmission(unit, form, period, signal),
    networkMode: "offlineFirst" as const,
    meta: MOVED,
  });
}

/** Looked for in the list of its unit: one that is not there yet is no error. */
async function findSubmission(unit: string, form: string, period: Period, signal: AbortSignal): Promise<Submission | null> {
  const { items, next } = await get<Page<Submission>>(query("/api/submissions", { unit, period, limit: 200 }), signal);
  const found = items.find((each) => each.unit === unit && each.form === form);
  return found ?? (next === null ? null : loadSubmission(pathOf({ unit, form, period }), signal));
}

/** Read by its own address. */
export async function loadSubmission(path: string, signal?: AbortSignal): Promise<Submission | null> {
  try {
    return await get<Submission>(path, signal);
  } catch (error) {
    if (slugOf(error) === "not-found") {
      return null;
    }
    throw error;
  }
}

/** Submissions of a unit and of all below it. */
export function submissionsQuery(unit: string, period: Period | null, status: SubmissionStatus | null = null) {
  return queryOptions({
    queryKey: ["figures", "submissions", unit, period, status],
    queryFn: async ({ signal }) =>
      (await get<{ items: Submission[] }>(query("/api/submissions", { unit, period, status, limit: 200 }), signal)).items,
    networkMode: "offlineFirst" as const,
    refetchInterval: WATCHED_MILLISECONDS,
  });
}
