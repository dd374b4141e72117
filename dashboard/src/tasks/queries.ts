import { queryOptions } from "@tanstack/react-query";
import { get, read } from "../api/client";
import { pagesQuery, query } from "../api/paging";
import type { Day } from "../format/days";
import type { Board, MyWeek, Task, TaskList } from "./types";
import { EVERY_MINUTE } from "./waiting";

/** What a list of tasks can be narrowed by; what is null does not narrow it. */
export interface Filter {
  unit: string;
  status?: string | null;
  overdue?: string | null;
  plan?: string | null;
  field?: string | null;
  office?: string | null;
  officer?: string | null;
  dueFrom?: Day | null;
  dueTo?: Day | null;
}

const fresh = { refetchInterval: EVERY_MINUTE };

export function pathOf(id: string): string {
  return `/api/tasks/${encodeURIComponent(id)}`;
}

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: ["tasks", "one", id],
    queryFn: async ({ signal }) => (await read<Task>(pathOf(id), signal)).data,
    ...fresh,
  });
}

export function boardQuery(unit: string) {
  return queryOptions({
    queryKey: ["tasks", "board", unit],
    queryFn: ({ signal }) => get<Board>(query("/api/tasks/board", { unit }), signal),
    ...fresh,
  });
}

/** The reader's own week. */
export function weekQuery(week: string) {
  return queryOptions({
    queryKey: ["tasks", "mine", week],
    queryFn: ({ signal }) => get<MyWeek>(query("/api/tasks/mine", { week }), signal),
    ...fresh,
  });
}

const PAGE_SIZE = 100;

export function listQuery(filter: Filter) {
  return pagesQuery<Task>(["tasks", "list", filter], query("/api/tasks", { ...filter, limit: PAGE_SIZE }));
}

/** How many pages of a list are read at once where all of it is drawn. */
const MOST_PAGES = 5;

/** All tasks of a filter, up to a thousand; `isWhole` is false where there are more. */
export function allQuery(filter: Filter) {
  return queryOptions({
    queryKey: ["tasks", "all", filter],
    queryFn: async ({ signal }) => {
      const tasks: Task[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < MOST_PAGES && (page === 0 || cursor !== null); page++) {
        const list: TaskList = await get<TaskList>(query("/api/tasks", { ...filter, limit: 200, cursor }), signal);
        tasks.push(...list.items);
        cursor = list.next;
      }
      return { tasks, isWhole: cursor === null };
    },
    ...fresh,
  });
}
