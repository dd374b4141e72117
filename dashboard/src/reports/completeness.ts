import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Period } from "../period/period";

/** Who sent, of those expected; decimals as strings. */
interface Counted {
  expected: number;
  reported: number;
  approved: number;
  estimated: number;
  inTime: number;
  late: number;
  /** Null where nothing was expected. */
  percent: string | null;
  timeliness: string | null;
}

export interface CountedForm extends Counted {
  code: string;
  name: string;
}

export interface CountedUnit extends Counted {
  code: string;
  name: string;
  status: string;
  sentAt: string | null;
}

export interface FiguresCompleteness extends Counted {
  forms: CountedForm[];
  units: CountedUnit[];
  missing: { unit: string; name: string; form: string; formName: string; status: string }[];
}

export interface Reminders {
  rounds: { form: string | null; units: number; by: string; at: string }[];
}

export function completenessQuery(parent: string, period: Period, form: string | null) {
  return queryOptions({
    queryKey: ["completeness", parent, period, form],
    queryFn: ({ signal }) => get<FiguresCompleteness>(query("/api/completeness", { parent, period, form }), signal),
    meta: { live: ["figures-rolled-up"] },
  });
}

export function remindersPath(parent: string, period: Period): string {
  return `/api/completeness/${encodeURIComponent(parent)}/${encodeURIComponent(period)}/reminders`;
}

export function remindersQuery(parent: string, period: Period) {
  return queryOptions({
    queryKey: ["completeness", "reminders", parent, period],
    queryFn: ({ signal }) => get<Reminders>(remindersPath(parent, period), signal),
  });
}

/** Units that owe something, each once. */
export function missingUnits({ missing }: FiguresCompleteness): { code: string; name: string }[] {
  return [...new Map(missing.map(({ unit, name }) => [unit, { code: unit, name }])).values()];
}
