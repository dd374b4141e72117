import { type QueryKey, queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";

/** How many reports of a unit can still be worked on. */
export function openReportsQuery(unit: string) {
  return queryOptions<number, Error, number, QueryKey>({
    queryKey: ["reports", "open", unit],
    queryFn: async ({ signal }) =>
      (await get<{ status: string }[]>(query("/api/reports", { unit }), signal)).filter(({ status }) =>
        ["DRAFT", "RETURNED", "RECALLED"].includes(status),
      ).length,
    meta: { live: ["report-opened", "report-submitted", "report-recalled", "report-returned"] },
  });
}
