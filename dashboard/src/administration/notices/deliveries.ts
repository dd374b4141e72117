import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { query } from "../../api/paging";

/** A message on its way out of the platform. */
export interface Delivery {
  /** The recipient's: his account, or `unit:<code>`. */
  inbox: string;
  batch: string;
  /** `email`, or `webhook:<id>` for a program outside. */
  channel: string;
  state: "WAITING" | "SENDING" | "DONE" | "SKIPPED" | "FAILED";
  attempts: number;
  next: string | null;
  last: string | null;
  reason: string | null;
}

/** What waits or was given up, those given up first, then what has failed most often. */
export function deliveriesQuery(unit: string) {
  return queryOptions({
    queryKey: ["deliveries", unit],
    queryFn: async ({ signal }) =>
      (await get<Delivery[]>(query("/api/notices/deliveries", { unit }), signal)).toSorted(
        (a, b) => Number(b.state === "FAILED") - Number(a.state === "FAILED") || b.attempts - a.attempts,
      ),
    refetchInterval: 15_000,
  });
}
