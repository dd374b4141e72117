import { type QueryKey, queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Session } from "../session/session";
import { isOpen } from "./actions";
import type { MyWeek, TaskList } from "./types";

/** Services tell nothing of tasks on the live stream yet, so they are asked again. */
export const EVERY_MINUTE = 60_000;

/** How many tasks the reader owes: overdue ones and those due this week. */
export const owedQuery = queryOptions<number, Error, number, QueryKey>({
  queryKey: ["tasks", "owed"],
  queryFn: async ({ signal }) => {
    const { overdue, due } = await get<MyWeek>("/api/tasks/mine", signal);
    return new Set([...overdue, ...due.filter(({ status }) => isOpen(status))].map(({ id }) => id)).size;
  },
  refetchInterval: EVERY_MINUTE,
});

const COUNTED = 100;

/** How many results wait to be confirmed by somebody who may, as far as a sign can show; null for everybody else. */
export function toConfirmCountQuery(session: Session) {
  return session.is("leader", "reviewer", "administrator")
    ? queryOptions<number, Error, number, QueryKey>({
        queryKey: ["tasks", "to-confirm", session.unit],
        queryFn: async ({ signal }) =>
          (await get<TaskList>(query("/api/tasks", { status: "SUBMITTED", limit: COUNTED }), signal)).items.length,
        refetchInterval: EVERY_MINUTE,
      })
    : null;
}
