import type { PeriodKind } from "../period/period";
import type { Level } from "../unit/units";

/** What counts of one figure: a plain decimal, or why it does not apply. A figure that is absent is missing. */
export type Figure = { value: string } | { notApplicable: string };

export type Figures = Readonly<Record<string, Figure>>;

export type FigureKind = "ESTIMATE" | "OFFICIAL";

export type SubmissionStatus = "DRAFT" | "SUBMITTED" | "APPROVED" | "RETURNED" | "LOCKED";

export interface FigureField {
  code: string;
  name: string;
  unitOfMeasure: string;
  measure: "COUNT" | "SCORE" | "AMOUNT" | "YES_NO";
}

export interface Form {
  code: string;
  name: string;
  kind: PeriodKind;
  levels: Level[];
  figures: FigureField[];
  shares: { part: string; whole: string }[];
  deadlines: { estimate?: object | null; official: object };
}

export interface Timeliness {
  due: string | null;
  sentAt: string | null;
  state: "NO_DEADLINE" | "NOT_DUE_YET" | "OVERDUE" | "IN_TIME" | "LATE";
}

export interface Review {
  outcome: "PENDING" | "APPROVED" | "RETURNED" | "RECALLED" | "OVERTAKEN";
  by?: string;
  at?: string;
  reason?: string;
  figures?: Record<string, string> | null;
}

export interface Explained {
  rule: string;
  figures: string[];
  text: string;
}

/** The figures as they were sent once. */
export interface SentVersion {
  number: number;
  kind: FigureKind | null;
  figures: Figures;
  /** Why approved figures are corrected by it; null where it corrects none. */
  correctionReason: string | null;
  explained: Explained[] | null;
  due: string | null;
  late: boolean | null;
  /** Who approves it one after the other; `by` is null until that unit did. */
  steps: { unit: string; by: string | null; at: string | null }[] | null;
  submittedBy: string;
  submittedAt: string;
  review: Review;
}

/** One unit's form for one period. `figures` is the working copy; `version` goes back in If-Match. */
export interface Submission {
  id: string;
  unit: string;
  unitName: string;
  form: string;
  period: string;
  cutOff: string | null;
  estimateTimeliness: Timeliness | null;
  timeliness: Timeliness;
  version: number;
  status: SubmissionStatus;
  figures: Figures;
  saved: { by: string; at: string } | null;
  approved: Figures | null;
  pending: Figures | null;
  estimated: Figures | null;
  correctionReason: string | null;
  returnReason: string | null;
  returnedFigures: Record<string, string> | null;
  versions: SentVersion[];
}

/** A rule that figures break, in the reader's words. */
export interface Violation {
  field: string;
  rule: string;
  severity: "HARD" | "SOFT";
  figures: string[];
  message: string;
}

/** What sending figures would be told. */
export interface Trial {
  kind: FigureKind;
  submittable: boolean;
  due: string | null;
  violations: Violation[];
}

/** What somebody entered: a figure, or words that are no figure and stay on the page until they are mended. */
export type Entered = Figure | { typed: string };

/** Whether the unit can change the working copy. */
export function isOpen(submission: Submission | null): boolean {
  return submission === null || submission.status === "DRAFT" || submission.status === "RETURNED";
}

/** The unit whose turn it is to approve; null where nothing waits. */
export function turnOf({ status, versions }: Submission): string | null {
  return status === "SUBMITTED" ? (versions.at(-1)?.steps?.find(({ by }) => by === null)?.unit ?? null) : null;
}
