export type RequestStatus = "OPEN" | "WITHDRAWN" | "CLOSED";

export type AnswerStatus = "DRAFT" | "SENT" | "RETURNED" | "RECALLED" | "ACCEPTED";

/** States in which the unit can still change its answer. */
export const OPEN: readonly AnswerStatus[] = ["DRAFT", "RETURNED", "RECALLED"];

export type QuestionKind = "TEXT" | "NUMBER" | "YES_NO" | "DATE";

export interface Question {
  id: string;
  text: string;
  kind: QuestionKind;
  unitOfMeasure: string | null;
  /** Bounds as plain decimals. */
  lowest: string | null;
  highest: string | null;
  required: boolean;
}

/** A request in a list. */
export interface RequestLine {
  id: string;
  asking: string;
  askingName: string;
  title: string;
  due: string;
  at: string;
  status: RequestStatus;
  /** How far the unit's own answer is; null in the list of the unit that asks. */
  answer: AnswerStatus | null;
}

export interface ReportRequest {
  id: string;
  /** Goes back in If-Match. */
  version: number;
  asking: string;
  askingName: string;
  title: string;
  wanted: string;
  basis: string | null;
  questions: Question[];
  /** True once somebody has begun to answer. */
  questionsFixed: boolean;
  units: string[];
  due: string;
  by: string;
  at: string;
  status: RequestStatus;
  /** Why it was withdrawn. */
  reason: string | null;
  reminders: { units: number; by: string; at: string }[];
}

/** By question: a text, a plain decimal, `true` or `false`, or a day `2026-04-10`. */
export type Values = Readonly<Record<string, string>>;

export interface AnswerStep {
  status: AnswerStatus;
  by: string;
  at: string;
  reason: string | null;
}

export interface RequestAnswer {
  request: string;
  title: string;
  unit: string;
  unitName: string;
  version: number;
  status: AnswerStatus;
  due: string;
  values: Values;
  firstSent: string | null;
  late: boolean | null;
  steps: AnswerStep[];
}

/** An answer that stands. */
export interface GivenAnswer {
  unit: string;
  name: string;
  status: AnswerStatus;
  firstSent: string | null;
  late: boolean;
  values: Values;
}

export interface Answers {
  expected: number;
  sent: number;
  inTime: number;
  late: number;
  missing: { unit: string; name: string; status: AnswerStatus }[];
  answers: GivenAnswer[];
  /** Exact sums. */
  totals: { question: string; total: string; answers: number }[];
  counts: { question: string; yes: number; no: number }[];
}
