import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Period } from "../period/period";
import type { Level } from "../unit/units";

/** A unit right below the area shown. */
export interface PublishingUnit {
  code: string;
  name: string;
  level: Level;
  /** Periods whose report it has published. */
  published: Period[];
}

/** An area with its own published periods and those of the units right below it. */
export interface Area {
  unit: string;
  name: string;
  year: number;
  published: Period[];
  units: PublishingUnit[];
}

/** A number; null where there was no data, which is not zero. */
export interface OpenFigure {
  code: string;
  name: string;
  unitOfMeasure: string;
  value: string | null;
}

export interface OpenReport {
  unit: string;
  unitName: string;
  period: Period;
  version: number;
  publishedAt: string;
  sections: { heading: string; sentences: string[]; narrative: string }[];
  figures: OpenFigure[];
}

export interface OpenReports {
  unit: string;
  unitName: string;
  year: number;
  licence: string;
  reports: OpenReport[];
}

/** Approved numbers of a published period as they are now. */
export interface OpenBoard {
  expected: number;
  approved: number;
  indicators: OpenFigure[];
  figures: OpenFigure[];
}

/** The whole country, as the services call it. */
export const NATION = "VN";

export function areaQuery(parent: string, year: number) {
  return queryOptions({
    queryKey: ["public", "units", parent, year],
    queryFn: ({ signal }) => get<Area>(query("/api/public/units", { parent, year }), signal),
  });
}

export function reportsAddress(unit: string, year: number, format?: "csv" | "json"): string {
  return query("/api/public/reports", { unit, year, format });
}

export function reportsQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ["public", "reports", unit, year],
    queryFn: ({ signal }) => get<OpenReports>(reportsAddress(unit, year), signal),
  });
}

export function boardAddress(unit: string, period: Period, format?: "csv" | "json"): string {
  return query(`/api/public/scoreboards/${encodeURIComponent(unit)}`, { period, format });
}

export function boardQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["public", "board", unit, period],
    queryFn: ({ signal }) => get<OpenBoard>(boardAddress(unit, period), signal),
  });
}
