import type { Page } from "../api/paging";

/** Where a task stands in its life, in the order in which it goes. */
export const STATUSES = ["ASSIGNED", "ACCEPTED", "IN_PROGRESS", "SUBMITTED", "COMPLETED", "CANCELLED"] as const;

export type Status = (typeof STATUSES)[number];

/** What is unclear of a task: "5 rõ" asks for person, work, time, responsibility and result. */
export const GAPS = ["PERSON", "WORK", "TIME", "RESPONSIBILITY", "RESULT"] as const;

export type Gap = (typeof GAPS)[number];

/** Why the lead is nobody who could do it. */
export type Finding = "UNIT_ENDED" | "OFFICE_GONE" | "OFFICER_LEFT" | "NO_LIVE_ACCOUNT";

/** What a line of a list says of a task. */
export interface Line {
  id: string;
  /** Its entity tag. */
  version: number;
  unit: string;
  /** Id of the plan, directive or inspection it comes from. */
  planId: string;
  number: string | null;
  field: string | null;
  content: string;
  leads: string[];
  office: string | null;
  officer: string | null;
  due: string | null;
  status: Status;
  /** Percent. */
  progress: number;
  late: boolean;
  overdue: boolean;
  gaps: Gap[];
  parent: string | null;
}

export interface Helper {
  name: string;
  office: string | null;
  part: string | null;
}

export interface Proof {
  text: string;
  /** Which of the products it proves, counted from 1; null for the whole. */
  product: number | null;
  /** Id of the evidence on file. */
  evidence: string | null;
  by: string;
  at: string;
}

export interface Note {
  percent: number;
  text: string;
  by: string;
  at: string;
}

export interface HistoryEntry {
  step: string;
  by: string | null;
  at: string;
  reason: string | null;
}

export interface Extension {
  due: string;
  reason: string;
  by: string;
  at: string;
}

export interface Timing {
  kind: "ONCE" | "RECURRING" | "QUOTA" | "ONGOING" | "AWAITS_EVENT" | "UNCLEAR";
  /** The period it is one occurrence of. */
  occurrence: string | null;
}

/** A task, whole. */
export interface Task extends Line {
  unitName: string | null;
  products: string[];
  coordinators: string[];
  timePhrase: string | null;
  timing: Timing;
  /** How the time phrase was understood, in the reader's language. */
  explanation: string;
  notes: Note[];
  evidence: Proof[];
  history: HistoryEntry[];
  helpers: Helper[];
  finding: Finding | null;
  extension: Extension | null;
  /** Codes of the units below that have a part each. */
  parts: string[];
}

export type TaskList = Page<Task>;

export interface MyWeek {
  /** `2026-W48`. */
  week: string;
  first: string;
  last: string;
  overdue: Line[];
  due: Line[];
}

export interface BoardColumn {
  status: Status;
  count: number;
  overdue: number;
  items: Line[];
}

export interface Board {
  unit: string;
  columns: BoardColumn[];
}
