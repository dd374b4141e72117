import { pagesQuery, query } from "../../api/paging";
import type { Session } from "../../session/session";
import type { IssuedDocument } from "../directive/directives";

export type CommendationKind = "PRAISE" | "CRITICISM";

export interface Commendation {
  id: string;
  unit: string;
  /** The unit above that issued it. */
  issuer: string;
  kind: CommendationKind;
  subject: string;
  text: string;
  document: IssuedDocument;
  revoked: { reason: string } | null;
}

export function commendationsQuery(unit: string, year: number) {
  return pagesQuery<Commendation>(["tasks", "commendations", unit, year], query("/api/commendations", { unit, year }));
}

/** Whether this reader is offered to take it back: the unit that issued it does. */
export function mayRevoke({ issuer, revoked }: Commendation, session: Session): boolean {
  return revoked === null && issuer === session.unit && session.is("reviewer", "leader", "administrator");
}
