import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { query } from "../../api/paging";

/** What one office, or one of its officers, has before him. */
export interface Load {
  office: string | null;
  officer: string | null;
  open: number;
  dueIn7Days: number;
  dueIn30Days: number;
  overdue: number;
}

export interface Workload {
  /** Names of offices by id. */
  offices: Record<string, string>;
  loads: Load[];
}

export function workloadQuery(unit: string) {
  return queryOptions({
    queryKey: ["tasks", "workload", unit],
    queryFn: ({ signal }) => get<Workload>(query("/api/tasks/workload", { unit }), signal),
  });
}
