import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import type { Day } from "../../format/days";
import type { Session } from "../../session/session";
import type { IssuedDocument } from "../directive/directives";

export type FindingKind = "VIOLATION" | "SHORTCOMING" | "RECOMMENDATION";

export type Severity = "LOW" | "MEDIUM" | "HIGH";

export interface Finding {
  id: string;
  unit: string;
  kind: FindingKind;
  severity: Severity;
  text: string;
  state: "OPEN" | "SETTLED" | "WAIVED";
  end: { reason: string | null } | null;
  task: string;
  /** Null for the moment until the task is made. */
  taskStatus: string | null;
  taskDue: Day | null;
  overdue: boolean;
}

export interface Visit {
  unit: string;
  plannedOn: Day;
  outcome: { day: Day; conclusion: string; document: IssuedDocument | null } | null;
}

export interface Inspection {
  id: string;
  version: number;
  unit: string;
  subject: string;
  plan: IssuedDocument | null;
  members: string[];
  visits: Visit[];
  findings: Finding[];
}

export function inspectionPath(id: string, rest = ""): string {
  return `/api/inspections/${encodeURIComponent(id)}${rest}`;
}

export function inspectionsQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ["tasks", "inspections", unit, year],
    queryFn: ({ signal }) => get<Inspection[]>(query("/api/inspections", { unit, year }), signal),
  });
}

/** Whether this reader is offered to go on with an inspection: the unit that planned it does. */
export function mayInspect({ unit }: Inspection, session: Session): boolean {
  return unit === session.unit && session.is("reviewer", "leader", "administrator");
}
