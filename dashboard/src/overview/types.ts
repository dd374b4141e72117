import type { PeriodKind } from "../period/period";
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
  change: "SUBMITTED" | "APPROVED" | "RETURNED" | "RECALLED";
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

/** What was expected and what became of it; percents are decimals, null where nothing was expected. */
export interface Count {
  expected: number;
  reported: number;
  approved: number;
  estimated: number;
  inTime: number;
  late: number;
  percent: string | null;
  timeliness: string | null;
}

export interface OfUnit extends Count {
  code: string;
  name: string;
  level: Level;
  sentAt: string | null;
}

export interface Completeness extends Count {
  parent: string;
  units: OfUnit[];
}

export type OverdueBy = "unit" | "field" | "lead";

export interface Overdue {
  tasks: number;
  longestDelay: number;
  groups: { unit: string | null; name: string | null; tasks: number; longestDelay: number }[];
}

/** A commune's place; without a value it has none. */
export interface Ranked {
  rank: number | null;
  code: string;
  name: string;
  value: string | null;
}

export interface Ranking {
  indicator: string;
  direction: Direction;
  units: Ranked[];
}

export interface Point {
  period: string;
  value: string | null;
  sincePrevious: string | null;
  sinceYear: string | null;
}

export interface Trend {
  indicator: string;
  name: string;
  unitOfMeasure: string;
  direction: Direction;
  points: Point[];
}

/** `{value}` is a number, `{notApplicable}` a reason why there is none. */
export interface StatedFigure {
  value?: string | null;
  notApplicable?: string | null;
}

/** Everything that was said of one figure, the oldest first. */
export interface FigureStory {
  working: StatedFigure | null;
  saved: { by: string; at: string } | null;
  statements: Statement[];
}

export interface Statement {
  version: number;
  kind: "ESTIMATE" | "OFFICIAL";
  figure: StatedFigure | null;
  replaced: StatedFigure | null;
  changed: boolean;
  by: string;
  at: string;
  correctionReason: string | null;
  explained: { rule?: string; text?: string }[];
  review: { outcome: string; by?: string; at?: string; reason?: string } | null;
  counts: boolean;
}

export interface FigureRow {
  unit: string;
  unitName: string;
  status: SubmissionStatus | null;
  figures: Record<string, StatedFigure>;
}

export interface Form {
  code: string;
  name: string;
  kind: PeriodKind;
  figures: { code: string; name: string; unitOfMeasure: string }[];
}
