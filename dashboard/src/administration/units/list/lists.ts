import type { QueryClient } from "@tanstack/react-query";
import { query } from "../../../api/paging";
import { type Unit, unitsBelowQuery } from "../../../unit/units";
import type { UnitChange } from "../changes/change";

/** In what a newer list differs from the register on its day. */
export interface ListDifference {
  /** What would make them equal. */
  changes: UnitChange[];
  unchanged: number;
  /** Codes of units that the list leaves out and nothing replaces; while there are any it is not applied. */
  missing: string[];
}

/** A list as it is handed in. */
export interface Handed {
  file: File;
  on: string;
  scope: string;
}

export function differencesPath({ on, scope }: Handed): string {
  return query("/api/units/lists/differences", { on, scope });
}

export function listPath({ on, scope }: Handed, instrument: string, reason: string): string {
  return query("/api/units/lists", { on, scope, instrument, reason: reason.trim() === "" ? null : reason.trim() });
}

export function formOf({ file }: Handed): FormData {
  const form = new FormData();
  form.append("file", file);
  return form;
}

/** All units below one as they stand on a day, at any depth, in the form in which a list is handed in. */
export async function listOf(client: QueryClient, scope: string, on: string): Promise<string> {
  const rows = await unitsBelow(client, scope, on);
  return `\uFEFF${["code,name,level,parent,replaces", ...rows.map(rowOf)].join("\r\n")}\r\n`;
}

async function unitsBelow(client: QueryClient, parent: string, on: string): Promise<Unit[]> {
  const below = await client.fetchQuery(unitsBelowQuery(parent, on === "" ? null : on));
  const deeper = await Promise.all(
    below.filter(({ level }) => level !== "COMMUNE").map(({ code }) => unitsBelow(client, code, on)),
  );
  return [...below, ...deeper.flat()];
}

function rowOf({ code, name, level, parent }: Unit): string {
  return [code, name, level, parent ?? "", ""].map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
