import { queryOptions } from "@tanstack/react-query";
import { read } from "../../api/client";

export type Audience = "OFFICER" | "OFFICE_HEAD" | "LEADER" | "LEADER_ABOVE" | "UNIT_ABOVE";
export type ChannelKind = "EMAIL" | "WEBHOOK";

/** One reminder; days before the due day are negative. */
export interface Step {
  days: number;
  counting: "CALENDAR" | "WORKING";
  to: Audience[];
  channels: ChannelKind[];
}

/** The policy that a unit follows. */
export interface Policy {
  unit: string;
  /** The unit that set it; null for the one that is shipped. */
  from: string | null;
  steps: Step[];
  quiet: { from: string; to: string } | null;
  digestAt: string;
}

export function policyPath(unit: string): string {
  return `/api/reminder-policies/${encodeURIComponent(unit)}`;
}

export function policyQuery(unit: string) {
  return queryOptions({
    queryKey: ["reminder-policies", unit],
    queryFn: ({ signal }) => read<Policy>(policyPath(unit), signal),
    // What is being changed must not be replaced by what is read again.
    staleTime: Infinity,
  });
}

export type Side = "BEFORE" | "ON" | "AFTER";

/** On which side of the due day a step lies. */
export function sideOf(days: number): Side {
  return days < 0 ? "BEFORE" : days > 0 ? "AFTER" : "ON";
}

/** So many days on that side; the nearest one where none is said. */
export function daysOn(side: Side, count: number): number {
  if (side === "ON") {
    return 0;
  }
  const known = Math.max(1, Math.abs(count));
  return side === "BEFORE" ? -known : known;
}

/** The list with one more or one less. */
export function turned<T>(all: readonly T[], one: T, isWanted: boolean): T[] {
  return isWanted ? [...all, one] : all.filter((each) => each !== one);
}

/** Hours and minutes; services write `21:00:00` for `21:00` where they care for seconds. */
export function minutes(time: string): string {
  return time.slice(0, 5);
}
