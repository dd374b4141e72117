import { queryOptions } from "@tanstack/react-query";
import { read } from "../../api/client";

export interface DayOff {
  day: string;
  name: string;
}

/** The days off of a year that count for a unit. */
export interface AnnouncedYear {
  unit: string;
  year: number;
  /** 0 while the unit has entered none itself: they are those of a unit above, or shipped ones. */
  version: number;
  daysOff: DayOff[];
  /** Days of weekends that are worked to make up for a day off. */
  workedInstead: string[];
  instrument: string;
}

export function daysOffPath(unit: string, year: number): string {
  return `/api/units/${encodeURIComponent(unit)}/days-off/${year}`;
}

export function daysOffQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ["days-off", unit, year],
    queryFn: ({ signal }) => read<AnnouncedYear>(daysOffPath(unit, year), signal),
    // What is typed must not be replaced by what is read again.
    staleTime: Infinity,
  });
}

/** The days in their order, without lines left empty. */
export function tidied({ daysOff, workedInstead, instrument }: AnnouncedYear) {
  return {
    daysOff: daysOff.filter(({ day, name }) => day !== "" || name.trim() !== "").toSorted((a, b) => a.day.localeCompare(b.day)),
    workedInstead: workedInstead.filter((day) => day !== "").toSorted(),
    instrument: instrument.trim(),
  };
}
