import { type QueryKey, queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Session } from "../session/session";
import { isOpen } from "./actions";
import type { MyWeek, TaskList } from "./types";

/** After each of these, tasks are read again. */
export const TASK_EVENTS = [
  "task-assigned",
  "task-accepted",
  "task-progress-reported",
  "task-result-submitted",
  "task-result-returned",
  "task-completed",
  "task-overdue",
  "task-replanned",
  "task-rescheduled",
  "task-handed-over",
  "task-reassigned",
  "task-extension-requested",
  "task-extension-granted",
  "task-extension-refused",
  "task-awaited-event-recorded",
  "task-fanned-out",
  "task-lead-examined",
  "task-cancelled",
] as const;

/** How many tasks the reader owes: overdue ones and those due this week. */
export const owedQuery = queryOptions<number, Error, number, QueryKey>({
  queryKey: ["tasks", "owed"],
  queryFn: async ({ signal }) => {
    const { overdue, due } = await get<MyWeek>("/api/tasks/mine", signal);
    return new Set([...overdue, ...due.filter(({ status }) => isOpen(status))].map(({ id }) => id)).size;
  },
  meta: { live: TASK_EVENTS },
});

const COUNTED = 100;

/** How many results wait to be confirmed by somebody who may, as far as a sign can show; null for everybody else. */
export function toConfirmCountQuery(session: Session) {
  return session.is("leader", "reviewer", "administrator")
    ? queryOptions<number, Error, number, QueryKey>({
        queryKey: ["tasks", "to-confirm", session.unit],
        queryFn: async ({ signal }) =>
          (await get<TaskList>(query("/api/tasks", { status: "SUBMITTED", limit: COUNTED }), signal)).items.length,
        meta: { live: TASK_EVENTS },
      })
    : null;
}
