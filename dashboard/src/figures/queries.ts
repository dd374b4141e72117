import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import { slugOf } from "../api/problem";
import type { Period } from "../period/period";
import type { Form, Submission, SubmissionStatus } from "./types";

const SELDOM = 5 * 60_000;
const MOVED = { live: ["figures-rolled-up"] } as const;

/** Address of one unit's form for one period. */
export function pathOf({ unit, form, period }: { unit: string; form: string; period: Period }): string {
  return `/api/submissions/${[unit, form, period].map(encodeURIComponent).join("/")}`;
}

/** The forms in force today. */
export const formsQuery = queryOptions({
  queryKey: ["figures", "forms"],
  queryFn: async ({ signal }) => (await get<{ items: Form[] }>("/api/forms", signal)).items,
  staleTime: SELDOM,
});

/** One submission; null where nothing was entered yet. */
export function submissionQuery(unit: string, form: string, period: Period) {
  return queryOptions({
    queryKey: ["figures", "submission", unit, form, period],
    queryFn: ({ signal }) => loadSubmission(pathOf({ unit, form, period }), signal),
    meta: MOVED,
  });
}

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
    meta: MOVED,
  });
}
