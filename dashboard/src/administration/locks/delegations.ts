import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Day } from "../../format/days";

/** Somebody may approve and return figures for a unit. */
export interface Delegation {
  id: string;
  /** Name of the account. */
  to: string;
  /** Of the only form it is for; null for all. */
  form: string | null;
  from: Day;
  until: Day;
  instrument: string;
  by: string;
  at: string;
  revokedAt: string | null;
}

export function delegationsPath(unit: string): string {
  return `/api/delegations/${encodeURIComponent(unit)}`;
}

/** All that a unit ever delegated, the newest first. */
export function delegationsQuery(unit: string) {
  return queryOptions({
    queryKey: ["delegations", unit],
    queryFn: async ({ signal }) => (await get<{ all: Delegation[] }>(delegationsPath(unit), signal)).all.toReversed(),
  });
}

export type DelegationState = "COMES" | "HOLDS" | "ENDED" | "REVOKED";

/** How a delegation stands on a day. */
export function stateOn({ from, until, revokedAt }: Delegation, day: Day): DelegationState {
  if (revokedAt !== null) {
    return "REVOKED";
  }
  return day < from ? "COMES" : day > until ? "ENDED" : "HOLDS";
}
