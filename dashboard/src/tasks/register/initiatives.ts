import { pagesQuery, query } from "../../api/paging";
import type { Day } from "../../format/days";
import type { Session } from "../../session/session";
import type { IssuedDocument } from "../directive/directives";

export type InitiativeKind = "INITIATIVE" | "MODEL";

export interface Initiative {
  id: string;
  version: number;
  unit: string;
  status: "PROPOSED" | "RECOGNISED" | "REFUSED";
  kind: InitiativeKind;
  title: string;
  field: string | null;
  change: string;
  effect: string;
  authors: string[];
  verdicts: { unit: string; decision: IssuedDocument | null; reason: string | null }[];
  replications: { unit: string; since: Day; result: string }[];
}

export type Scope = "own" | "recognised";

export type InitiativeStep = "recognise" | "refuse" | "replicate";

export function initiativePath(id: string, step: InitiativeStep): string {
  return `/api/initiatives/${encodeURIComponent(id)}/${step}`;
}

export function initiativesQuery(scope: Scope, unit: string, year: number) {
  const path =
    scope === "own" ? query("/api/initiatives", { unit, year }) : query("/api/initiatives/recognised", { year });
  return pagesQuery<Initiative>(["tasks", "initiatives", scope, unit, year], path);
}

/**
 * What this reader is offered for an initiative: each unit judges once, only what is recognised is done elsewhere. It
 * keeps buttons away that would only be refused; who may what is decided by the service.
 */
export function stepsFor({ unit, status, verdicts, replications }: Initiative, session: Session, isBelow: boolean): InitiativeStep[] {
  const isOwn = unit === session.unit;
  const judges = isOwn ? session.is("leader", "administrator") : isBelow && session.is("reviewer", "leader", "administrator");
  const isJudged = verdicts.some((verdict) => verdict.unit === session.unit);
  const writes = session.is("officer", "leader", "administrator");
  const isDone = replications.some((replication) => replication.unit === session.unit);
  return [
    ...(judges && !isJudged ? (["recognise", "refuse"] as const) : []),
    ...(status === "RECOGNISED" && !isOwn && writes && !isDone ? (["replicate"] as const) : []),
  ];
}
