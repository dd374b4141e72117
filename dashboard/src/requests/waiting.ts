import { type QueryKey, queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import { type AnswerStatus, OPEN } from "./types";

/**
 * What follows requests for reports: events tell most of it. That an answer is accepted or taken back has no event, so
 * what shows it is asked again every minute besides.
 */
export const FOLLOWED = {
  refetchInterval: 60_000,
  meta: { live: ["report-requested", "request-extended", "request-withdrawn", "request-answered", "answer-returned"] },
};

/** How many requests a unit still has to answer. */
export function owedAnswersQuery(unit: string) {
  return queryOptions<number, Error, number, QueryKey>({
    queryKey: ["requests", "owed", unit],
    queryFn: async ({ signal }) =>
      (
        await get<{ answer: AnswerStatus }[]>(
          query("/api/report-requests", { unit, role: "asked", status: "OPEN" }),
          signal,
        )
      ).filter(({ answer }) => OPEN.includes(answer)).length,
    ...FOLLOWED,
  });
}
