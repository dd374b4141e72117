import type { Answers, AnswerStatus, Values } from "../types";

/** A unit that is asked, whether it answered or not. */
export interface Row {
  unit: string;
  name: string;
  status: AnswerStatus;
  firstSent: string | null;
  late: boolean | null;
  values: Values;
}

export const GROUPS = ["ALL", "WAITING", "ACCEPTED", "MISSING"] as const;

export type Group = (typeof GROUPS)[number];

/** All units by name: what those who have not answered wrote is theirs yet. */
export function rowsOf({ answers, missing }: Answers): Row[] {
  return [
    ...answers,
    ...missing.map((unit) => ({ ...unit, firstSent: null, late: null, values: {} })),
  ].toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
}

export function isIn(group: Group, { status }: Row): boolean {
  switch (group) {
    case "ALL":
      return true;
    case "WAITING":
      return status === "SENT";
    case "ACCEPTED":
      return status === "ACCEPTED";
    case "MISSING":
      return status !== "SENT" && status !== "ACCEPTED";
  }
}
