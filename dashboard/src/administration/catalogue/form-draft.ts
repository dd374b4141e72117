import type { FigureField } from "../../figures/types";
import type { PeriodKind } from "../../period/period";
import type { Level } from "../../unit/units";
import type { Check, Deadline, DesignedForm } from "./types";

/** A line of a list while it is written, known by its key wherever it moves. */
export type Line<T> = T & { key: number };

export interface CheckDraft extends Omit<Check, "messages" | "figures"> {
  vi: string;
  en: string;
  /** Codes with commas between them. */
  figures: string;
}

export interface DeadlineDraft {
  rule: Deadline["rule"];
  number: string;
}

/** A version of a form while it is written. */
export interface FormDraft {
  code: string;
  name: string;
  kind: PeriodKind;
  levels: readonly Level[];
  approval: readonly Level[];
  official: DeadlineDraft;
  /** Null where no estimates are asked for. */
  estimate: DeadlineDraft | null;
  figures: readonly Line<FigureField>[];
  shares: readonly Line<{ part: string; whole: string }>[];
  checks: readonly Line<CheckDraft>[];
  validFrom: string;
  validTo: string;
  source: string;
  reason: string;
}

let lastKey = 0;

/** A line with a key that no other line has. */
export function line<T extends object>(content: T): Line<T> {
  return { ...content, key: ++lastKey };
}

export const BLANK_FIGURE: FigureField = { code: "", name: "", unitOfMeasure: "", measure: "COUNT" };
export const BLANK_CHECK: CheckDraft = { code: "", expression: "", severity: "HARD", vi: "", en: "", figures: "" };
export const CUSTOMARY_DEADLINE: DeadlineDraft = { rule: "AFTER_CUT_OFF", number: "2" };

export function blankForm(): FormDraft {
  return {
    code: "",
    name: "",
    kind: "QUARTER",
    levels: ["COMMUNE"],
    approval: ["PROVINCE"],
    official: CUSTOMARY_DEADLINE,
    estimate: null,
    figures: [line(BLANK_FIGURE)],
    shares: [],
    checks: [],
    validFrom: "",
    validTo: "",
    source: "",
    reason: "",
  };
}

/** What a version that is there says. */
export function formDraftOf(version: DesignedForm): FormDraft {
  const { code, name, kind, levels, approval, deadlines, validFrom, validTo, source } = version;
  return {
    code,
    name,
    kind,
    levels,
    approval,
    official: deadlineDraftOf(deadlines.official),
    estimate: deadlines.estimate === null ? null : deadlineDraftOf(deadlines.estimate),
    figures: version.figures.map(line),
    shares: version.shares.map(line),
    checks: version.checks.map(({ messages, figures, ...check }) =>
      line({ ...check, vi: messages.vi, en: messages.en ?? "", figures: figures.join(", ") }),
    ),
    validFrom,
    validTo: validTo ?? "",
    source,
    reason: "",
  };
}

function deadlineDraftOf(deadline: Deadline): DeadlineDraft {
  return { rule: deadline.rule, number: String(deadline.rule === "AFTER_CUT_OFF" ? deadline.workingDays : deadline.day) };
}

/** What is sent. Nothing is judged here. */
export function formBodyOf(draft: FormDraft): object {
  const { code: _, figures, shares, checks, official, estimate, validFrom, validTo, reason, ...rest } = draft;
  return {
    ...rest,
    figures: figures.map(({ key: _key, ...figure }) => figure),
    shares: shares.map(({ key: _key, ...share }) => share),
    checks: checks.map(({ code, expression, severity, vi, en, figures: shownAt }) => ({
      code,
      expression,
      severity,
      messages: en.trim() === "" ? { vi } : { vi, en },
      figures: shownAt.split(",").map((each) => each.trim()).filter((each) => each !== ""),
    })),
    deadlines: { official: deadlineOf(official), estimate: estimate === null ? null : deadlineOf(estimate) },
    validFrom: validFrom || null,
    validTo: validTo || null,
    reason: reason.trim() || null,
  };
}

/** Without a number it is one that the service refuses, at the field. */
function deadlineOf({ rule, number }: DeadlineDraft): Deadline {
  const count = /^\d+$/.test(number.trim()) ? Number(number) : -1;
  return rule === "AFTER_CUT_OFF" ? { rule, workingDays: count } : { rule, day: count };
}
