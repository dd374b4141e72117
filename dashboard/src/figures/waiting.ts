import { type QueryKey, queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Session } from "../session/session";
import { type Submission, turnOf } from "./types";

/** What waits at figures: for reviewers what their unit has to approve, for officers what came back to them. */
export function waitingQuery({ unit, is }: Session) {
  const reviews = is("reviewer", "leader");
  if (!reviews && !is("officer")) {
    return null;
  }
  const status = reviews ? "SUBMITTED" : "RETURNED";
  return queryOptions<number, Error, number, QueryKey>({
    queryKey: ["figures", "waiting", unit, status],
    queryFn: async ({ signal }) => {
      const { items } = await get<{ items: Submission[] }>(query("/api/submissions", { unit, status, limit: 100 }), signal);
      return items.filter((each) => (reviews ? turnOf(each) === unit : each.unit === unit)).length;
    },
    // Whole submissions: too much to be read again with every unit that sends on the last day.
    staleTime: 60_000,
    refetchInterval: 120_000,
  });
}
