import { queryOptions, useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { unitQuery, unitsBelowQuery } from "../unit/units";

export interface Office {
  id: string;
  name: string;
  kind: "OFFICE" | "PARTNER";
}

export interface Position {
  username: string;
  name: string;
  position: string;
  office: string | null;
  validTo: string | null;
}

const SELDOM = { staleTime: 5 * 60_000 };

export function officesQuery(unit: string) {
  return queryOptions({
    queryKey: ["units", unit, "offices"],
    queryFn: async ({ signal }) =>
      (await get<{ offices: Office[] }>(`/api/units/${encodeURIComponent(unit)}/offices`, signal)).offices,
    ...SELDOM,
  });
}

export function officersQuery(unit: string) {
  return queryOptions({
    queryKey: ["units", unit, "officers"],
    queryFn: async ({ signal }) =>
      (await get<{ officers: Position[] }>(`/api/units/${encodeURIComponent(unit)}/officers`, signal)).officers,
    ...SELDOM,
  });
}

/** Names of a unit and of those right below it; a code stands for itself where its name is not known. */
export function useUnitName(unit: string): (code: string) => string {
  const own = useQuery(unitQuery(unit)).data;
  const below = useQuery(unitsBelowQuery(unit)).data;
  return (code) => (code === own?.code ? own.name : (below?.find((one) => one.code === code)?.name ?? code));
}

/** Names of a unit's offices and officers; an id or user name stands for itself where it is not known. */
export function useStaffNames(unit: string) {
  const offices = useQuery(officesQuery(unit)).data;
  const officers = useQuery(officersQuery(unit)).data;
  return {
    officeName: (id: string) => offices?.find((office) => office.id === id)?.name ?? id,
    officerName: (username: string) => officers?.find((officer) => officer.username === username)?.name ?? username,
  };
}
