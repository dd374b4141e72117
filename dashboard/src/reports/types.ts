import type { Period, PeriodKind } from "../period/period";

export type ReportStatus = "DRAFT" | "SUBMITTED" | "RETURNED" | "RECALLED" | "ACCEPTED" | "PUBLISHED";

export const OPEN: readonly ReportStatus[] = ["DRAFT", "RETURNED", "RECALLED"];

/** A report in a list. */
export interface ReportLine {
  unit: string;
  unitName: string;
  kind: PeriodKind;
  period: Period;
  status: ReportStatus;
  due: string;
  /** Null until a version came. */
  late: boolean | null;
  sent: number;
  sentAt: string | null;
}

export type SourceKind = "TASK" | "INDICATOR" | "TARGET" | "LATE_FILE" | "INSPECTION" | "INITIATIVE" | "PASSAGE";

export interface Source {
  kind: SourceKind;
  id: string;
  version: number | null;
  sentence: string | null;
}

/** What is printed as one paragraph; `text` is empty where it was left out. */
export interface Sentence {
  id: string;
  text: string;
  drafted: string;
  sources: Source[];
}

export interface Section {
  field: string;
  sentences: Sentence[];
  narrative: string;
}

/** A section of a working copy, with its printed heading. */
export interface HeadedSection extends Section {
  heading: string;
}

export interface FrozenValue {
  indicator: string;
  name: string;
  unitOfMeasure: string;
  official: string | null;
  provisional: string | null;
  estimated: string | null;
}

export interface FrozenFigures {
  takenAt: string;
  estimate: boolean;
  expected: number;
  reported: number;
  approved: number;
  watermark: { at: string | null; events: number };
  values: FrozenValue[];
}

export interface Step {
  status: ReportStatus;
  version: number;
  by: string | null;
  at: string;
  reason: string | null;
}

export interface Report {
  id: string;
  unit: string;
  unitName: string;
  kind: PeriodKind;
  period: Period;
  version: number;
  status: ReportStatus;
  late: boolean | null;
  term: { from: string; cutOff: string; opens: string; due: string; source: string };
  sections: HeadedSection[];
  /** The newest last. */
  figures: FrozenFigures[];
  sent: number;
  steps: Step[];
}

export interface ReportVersion {
  number: number;
  sections: Section[];
  figures: FrozenFigures;
  by: string;
  at: string;
}

export interface Origin {
  report: string;
  unit: string;
  version: number | null;
  sentence: Sentence;
  from: Origin[];
}

export interface Place {
  rank: number;
  unit: string;
  unitName: string;
  value: string;
  version: number;
}

export interface Ranking {
  indicator: string;
  name: string;
  unitOfMeasure: string;
  places: Place[];
}

export interface UnitBelow {
  unit: string;
  unitName: string;
  status: ReportStatus | null;
  late: boolean | null;
  version: number;
}

export interface ReportBelow {
  expected: number;
  sent: number;
  missing: UnitBelow[];
  units: UnitBelow[];
  rankings: Ranking[];
}
