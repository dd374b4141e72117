import { queryOptions } from "@tanstack/react-query";
import { type Answer, read } from "../../api/client";
import { today } from "../../format/days";
import { unitPath } from "../units/registered";
import type { KeyOf } from "./lines";

/** An office as it is typed: other names in one text, empty where there is none. */
export interface OfficeRow {
  id: string;
  name: string;
  kind: string;
  aliases: string;
  head: string;
}

/** A position as it is typed: empty office for the unit itself, empty last day while it is held. */
export interface OfficerRow {
  username: string;
  name: string;
  position: string;
  office: string;
  validFrom: string;
  validTo: string;
}

/** As it is sent and read. */
export interface Sent {
  version: number;
  offices?: { id: string; name: string; kind: string; aliases: string[]; head: string | null }[];
  officers?: { username: string; name: string; position: string; office: string | null; validFrom: string; validTo: string | null }[];
}

/** A list of a unit that is kept as a whole. */
export interface Kept<R> {
  rows: R[];
  /** 0 while the unit has entered none itself. */
  version: number;
  etag: string | null;
}

/** How one kind of list is read, told apart and written. */
export interface Keeping<R> {
  part: "offices" | "officers";
  keyOf: KeyOf<R>;
  rowsOf: (sent: Sent) => R[];
  sent: (row: R) => unknown;
}

export const OFFICES: Keeping<OfficeRow> = {
  part: "offices",
  keyOf: ({ id }) => id,
  rowsOf: ({ offices = [] }) =>
    offices.map(({ aliases, head, ...office }) => ({ ...office, aliases: aliases.join("; "), head: head ?? "" })),
  sent: ({ aliases, head, name, ...office }) => ({
    ...office,
    name: name.trim(),
    aliases: aliases.split(";").flatMap((alias) => (alias.trim() === "" ? [] : [alias.trim()])),
    head: head === "" ? null : head,
  }),
};

export const OFFICERS: Keeping<OfficerRow> = {
  part: "officers",
  keyOf: ({ username, position, office, validFrom }) => [username, position, office, validFrom].join("|"),
  rowsOf: ({ officers = [] }) =>
    officers.map(({ office, validTo, ...officer }) => ({ ...officer, office: office ?? "", validTo: validTo ?? "" })),
  sent: ({ username, name, position, office, validFrom, validTo }) => ({
    username: username.trim(),
    name: name.trim(),
    position: position.trim(),
    office: office === "" ? null : office,
    validFrom: validFrom === "" ? null : validFrom,
    validTo: validTo === "" ? null : validTo,
  }),
};

export async function readKept<R>(keeping: Keeping<R>, unit: string, signal?: AbortSignal): Promise<Kept<R>> {
  const { data, etag }: Answer<Sent> = await read(unitPath(unit, keeping.part), signal);
  return { rows: keeping.rowsOf(data), version: data.version, etag };
}

export function keptQuery<R>(keeping: Keeping<R>, unit: string) {
  return queryOptions({
    queryKey: ["kept", keeping.part, unit],
    queryFn: ({ signal }) => readKept(keeping, unit, signal),
    // What is typed must not be replaced by what is read again.
    staleTime: Infinity,
  });
}

/** Whether a position is over: its last day has passed. */
export function isPast({ validTo }: OfficerRow): boolean {
  return validTo !== "" && validTo < today();
}

/** A lasting id made of a name: "Phòng Văn hóa – Xã hội" → `phong-van-hoa-xa-hoi`; `plainName` is without tones. */
export function idOf(plainName: string, taken: readonly string[]): string {
  const id = plainName.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 60);
  const free = [id, ...Array.from({ length: taken.length + 1 }, (_, index) => `${id}-${index + 2}`)];
  return free.find((each) => !taken.includes(each)) ?? id;
}
