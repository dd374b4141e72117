import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Day } from "../../format/days";
import { pathOf } from "../queries";

export type MoneyKind = "PLANNED" | "SPENT";

export type MoneySource = "CENTRAL_BUDGET" | "PROVINCIAL_BUDGET" | "COMMUNE_BUDGET" | "OTHER";

/** One entry, never changed: a mistake is mended by another one that names it. Amounts are decimals of đồng. */
export interface MoneyEntry {
  number: number;
  kind: MoneyKind;
  source: MoneySource;
  amount: string;
  day: Day;
  note: string;
  corrects: number | null;
  by: string;
  at: string;
}

export interface TaskMoney {
  /** Of the money, not of the task; goes back in If-Match. */
  version: number;
  planned: string;
  spent: string;
  sums: { source: MoneySource; planned: string; spent: string }[];
  entries: MoneyEntry[];
}

export function moneyPath(task: string): string {
  return `${pathOf(task)}/money`;
}

export function moneyQuery(task: string) {
  return queryOptions({
    queryKey: ["tasks", "money", task],
    queryFn: ({ signal }) => get<TaskMoney>(moneyPath(task), signal),
  });
}
