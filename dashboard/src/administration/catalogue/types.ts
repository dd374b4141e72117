import type { Form } from "../../figures/types";
import type { Level } from "../../unit/units";

/** How an indicator of a unit follows from the figures of the units below it. */
export type RollUp =
  | { rule: "SUM" | "MEAN" | "LATEST" | "NONE"; figure: string }
  | { rule: "RATIO_OF_SUMS"; numerator: string; denominator: string }
  | { rule: "WEIGHTED_MEAN"; figure: string; weight: string };

export type Rule = RollUp["rule"];

/** How it is carried over to a unit that others were merged into. */
export type Merge = { rule: "SUM" | "NONE" } | { rule: "WEIGHTED"; weight: string };

export type IndicatorKind = "COUNT" | "RATIO" | "SCORE" | "YES_NO";

export type Direction = "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";

/** A version holds from one day to another; without a last day it holds on. */
export interface Dated {
  code: string;
  name: string;
  validFrom: string;
  validTo: string | null;
  source: string;
}

export interface Indicator extends Dated {
  kind: IndicatorKind;
  unitOfMeasure: string;
  direction: Direction;
  rollUp: RollUp;
  merge: Merge;
}

export interface Check {
  code: string;
  /** True where it is kept. */
  expression: string;
  severity: "HARD" | "SOFT";
  messages: { vi: string; en?: string };
  /** Codes of the figures it is shown at. */
  figures: string[];
}

export type Deadline =
  | { rule: "AFTER_CUT_OFF"; workingDays: number }
  | { rule: "BEFORE_DAY_OF_LAST_MONTH"; day: number };

export interface DesignedForm extends Omit<Form, "deadlines">, Dated {
  checks: Check[];
  /** The lowest first. */
  approval: Level[];
  deadlines: { estimate: Deadline | null; official: Deadline };
}

/** Something an administrator did to a definition. */
export interface Change {
  /** First day of the version he wrote. */
  version: string;
  reason: string | null;
  by: string;
  at: string;
}

/** All versions of one definition, the earliest first. */
export interface Defined<V extends Dated> {
  versions: V[];
  /** Of an indicator: codes of those that resemble it and are others. */
  distinctFrom?: string[];
  changes: Change[];
}

/** Another indicator that one may be a second time. */
export interface Twin {
  code: string;
  name: string;
  likeness: "SAME_FORMULA" | "SIMILAR_NAME";
}
