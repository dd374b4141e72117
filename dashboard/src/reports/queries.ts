import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Period } from "../period/period";
import type { Origin, Report, ReportBelow, ReportLine, ReportVersion } from "./types";

/** Events after which a report, or a list of them, is read again. */
const MOVED = [
  "report-opened",
  "report-submitted",
  "report-recalled",
  "report-returned",
  "report-accepted",
  "report-published",
];

/** Where a report and everything about it is. */
export function addressOf(unit: string, period: Period, rest = ""): string {
  return `/api/reports/${encodeURIComponent(unit)}/${encodeURIComponent(period)}${rest}`;
}

/** All reports of one unit, whatever their period. */
export function reportsOfQuery(unit: string) {
  return queryOptions({
    queryKey: ["reports", "of", unit],
    queryFn: ({ signal }) => get<ReportLine[]>(query("/api/reports", { unit }), signal),
    meta: { live: MOVED },
  });
}

/** The reports of a unit and of all below it for a period. */
export function reportsWithinQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["reports", "within", unit, period],
    queryFn: ({ signal }) => get<ReportLine[]>(query("/api/reports", { unit, period }), signal),
    meta: { live: MOVED },
  });
}

export function reportQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["reports", "one", unit, period],
    queryFn: ({ signal }) => get<Report>(addressOf(unit, period), signal),
    meta: { live: MOVED },
  });
}

export function versionsQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["reports", "versions", unit, period],
    queryFn: ({ signal }) => get<ReportVersion[]>(addressOf(unit, period, "/versions"), signal),
    meta: { live: MOVED },
  });
}

export function belowQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["reports", "below", unit, period],
    queryFn: ({ signal }) => get<ReportBelow>(addressOf(unit, period, "/below"), signal),
    meta: { live: MOVED },
  });
}

export function originQuery(unit: string, period: Period, sentence: string) {
  return queryOptions({
    queryKey: ["reports", "origin", unit, period, sentence],
    queryFn: ({ signal }) => get<Origin>(query(addressOf(unit, period, "/origin"), { sentence }), signal),
  });
}
