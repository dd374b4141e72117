import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { pathOf } from "../queries";
import type { Status } from "../types";
import { TASK_EVENTS } from "../waiting";

export interface Tally {
  tasks: number;
  /** Statuses that none is in are left out. */
  byStatus: Partial<Record<Status, number>>;
  overdue: number;
  late: number;
  /** Mean percentage. */
  progress: number;
}

export interface FanOut {
  all: Tally;
  groups: { unit: string; tally: Tally }[];
}

/** The part of one unit. */
export interface Part {
  id: string;
  version: number;
  unit: string;
  status: Status;
  progress: number;
  due: string | null;
  late: boolean;
  overdue: boolean;
}

export function fanOutQuery(id: string) {
  return queryOptions({
    queryKey: ["tasks", "parts", id],
    queryFn: ({ signal }) => get<FanOut>(`${pathOf(id)}/parts`, signal),
    meta: { live: TASK_EVENTS },
  });
}

export function partsQuery(id: string, unit: string) {
  return queryOptions({
    queryKey: ["tasks", "parts", id, unit],
    queryFn: async ({ signal }) =>
      (await get<{ items: Part[] }>(`${pathOf(id)}/parts/${encodeURIComponent(unit)}`, signal)).items,
    meta: { live: TASK_EVENTS },
  });
}
