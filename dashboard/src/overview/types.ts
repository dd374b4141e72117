import type { Level } from "../unit/units";

// The outer contract as far as this page uses it. Decimals are strings, instants ISO 8601.

export type SubmissionStatus = "APPROVED" | "SUBMITTED" | "RETURNED" | "MISSING";
export type TargetState = "MET" | "AT_RISK" | "MISSED" | "NO_DATA";
export type Comparator = "AT_LEAST" | "MORE_THAN" | "AT_MOST" | "LESS_THAN" | "EXACTLY";
export type Direction = "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";

export interface Watermark {
  at: string | null;
  /** Grows with every submission event counted. */
  events: number;
}

export interface Target {
  comparator: Comparator;
  threshold: string;
  state: TargetState;
  rule?: string | null;
}

/** A value with how many units below know it, say it does not apply to them, or have not told. */
export interface Measured {
  code: string;
  name: string;
  official: string | null;
  provisional: string | null;
  known: number;
  notApplicable: number;
  missing: number;
}

export interface Figure extends Measured {
  unitOfMeasure: string;
}

export interface Indicator extends Figure {
  direction: Direction;
  target: Target | null;
}

export interface Child {
  code: string;
  name: string;
  level: Level;
  status: SubmissionStatus;
  expected: number;
  reported: number;
  approved: number;
  at: string | null;
}

export interface Scoreboard {
  unit: { code: string; name: string; level: Level };
  period: string;
  expected: number;
  reported: number;
  approved: number;
  version: number;
  watermark: Watermark;
  indicators: Indicator[];
  figures: Figure[];
  children: Child[];
}

export interface Cause {
  unit: string;
  name: string;
  change: "SUBMITTED" | "APPROVED" | "RETURNED";
  at: string;
}

export interface FiguresRolledUp {
  unit: string;
  period: string;
  version: number;
  expected: number;
  reported: number;
  approved: number;
  official: Record<string, string>;
  provisional: Record<string, string>;
  watermark: Watermark;
  causes: Cause[];
}
