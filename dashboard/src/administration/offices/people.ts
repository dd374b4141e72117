import type { OfficerRow } from "./kept";

interface Load {
  officer: string | null;
  open: number;
}

/** How many tasks somebody has before him, in all his offices. */
export function openTasksOf(username: string, loads: readonly Load[]): number {
  return loads.filter(({ officer }) => officer === username).reduce((sum, { open }) => sum + open, 0);
}

/** Names that an account has besides this one, and accounts that a person of this name has: one of them is a slip. */
export function doubtsOf(row: OfficerRow, rows: readonly OfficerRow[]): { names: string[]; accounts: string[] } {
  const { username, name } = clean(row);
  const others = rows.map(clean);
  const names = distinct(others.filter((one) => username !== "" && one.username === username).map((one) => one.name));
  const accounts = distinct(others.filter((one) => name !== "" && one.name === name).map((one) => one.username));
  return { names: names.length > 1 ? names : [], accounts: accounts.length > 1 ? accounts : [] };
}

function clean({ username, name }: OfficerRow) {
  return { username: username.trim(), name: name.trim() };
}

function distinct(values: string[]): string[] {
  return [...new Set(values.filter((value) => value !== ""))];
}
