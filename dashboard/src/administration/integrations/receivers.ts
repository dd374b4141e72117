import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { query } from "../../api/paging";

/** One call of a receiver. */
export interface Attempt {
  at: string;
  event: string;
  type: string;
  /** `HTTP 204`, or why there was no answer. */
  outcome: string;
  millis: number;
}

/** What a program outside is told: events, or notices to people. */
export interface Receiver {
  id: string;
  unit: string;
  name: string;
  url: string;
  below: boolean;
  by: string;
  at: string;
  /** Shown once, in the answer that made it. */
  secret: string | null;
}

export interface Subscription extends Receiver {
  types: string[];
  period: string | null;
  indicator: string | null;
  state: "ACTIVE" | "DISABLED";
  disabled: { reason: string; failingSince: string; at: string } | null;
  failures: number;
  failingSince: string | null;
  nextAttempt: string | null;
  attempts: Attempt[];
}

export interface Ping {
  taken: boolean;
  outcome: string;
  millis: number;
}

/** What the forms send. */
export interface ReceiverEntry {
  name: string;
  url: string;
  below: boolean;
  types?: string[];
  period?: string | null;
  indicator?: string | null;
}

export function subscriptionsPath(unit: string, id?: string): string {
  return `/api/subscriptions/${encodeURIComponent(unit)}${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;
}

export function webhooksPath(unit: string, id?: string): string {
  return `/api/webhooks/${encodeURIComponent(unit)}${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;
}

export function subscriptionsQuery(unit: string) {
  return queryOptions({
    queryKey: ["subscriptions", unit],
    queryFn: ({ signal }) => get<Subscription[]>(subscriptionsPath(unit), signal),
    refetchInterval: 15_000,
  });
}

export function webhooksQuery(unit: string) {
  return queryOptions({
    queryKey: ["webhooks", unit],
    queryFn: ({ signal }) => get<Receiver[]>(query("/api/webhooks", { unit }), signal),
  });
}
