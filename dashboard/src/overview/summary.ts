import { plain } from "../format/numbers";
import { kindOf, type Period } from "../period/period";
import type { Child, Form, Indicator, Measured, Scoreboard, SubmissionStatus, TargetState } from "./types";

/** What the page can say about a value: zero is a value; not applicable and missing are not. */
export type Presence = "VALUE" | "NOT_APPLICABLE" | "MISSING";

export function presence(measured: Measured, value: string | null): Presence {
  if (value !== null) {
    return "VALUE";
  }
  return measured.notApplicable > 0 && measured.missing === 0 && measured.known === 0 ? "NOT_APPLICABLE" : "MISSING";
}

/** Whether newer figures than the approved ones say something else. */
export function isAhead(indicator: Indicator): boolean {
  return indicator.provisional !== null && indicator.provisional !== indicator.official;
}

/** Indicators somebody is held to before the others, otherwise in the order given. */
export function targetsFirst(indicators: Indicator[]): Indicator[] {
  return [...indicators.filter(({ target }) => target !== null), ...indicators.filter(({ target }) => target === null)];
}

export const TARGET_STATES: TargetState[] = ["MET", "AT_RISK", "MISSED", "NO_DATA"];

export function countStates(indicators: Indicator[]): Record<TargetState, number> {
  const counts: Record<TargetState, number> = { MET: 0, AT_RISK: 0, MISSED: 0, NO_DATA: 0 };
  for (const { target } of indicators) {
    if (target !== null) {
      counts[target.state]++;
    }
  }
  return counts;
}

export const STATUSES: SubmissionStatus[] = ["MISSING", "RETURNED", "SUBMITTED", "APPROVED"];

export function countStatuses(children: Child[]): Record<SubmissionStatus, number> {
  const counts: Record<SubmissionStatus, number> = { APPROVED: 0, SUBMITTED: 0, RETURNED: 0, MISSING: 0 };
  for (const child of children) {
    counts[child.status]++;
  }
  return counts;
}

/** How many wait for approval, corrections of approved figures among them; of units that do not report themselves only counts tell. */
export function waitingCount({ children, reported, approved }: Scoreboard): number {
  return children.every(({ level }) => level === "COMMUNE")
    ? countStatuses(children).SUBMITTED
    : Math.max(0, reported - approved);
}

/** Where a reporting unit's own form stands, as far as its counts tell. */
export function ownStatus(board: Scoreboard): SubmissionStatus {
  if (board.approved > 0) {
    return "APPROVED";
  }
  return board.reported > 0 ? "SUBMITTED" : "MISSING";
}

/** Children of a status whose name or code contains the words, tones and case aside. */
export function select(children: Child[], words: string, status: SubmissionStatus | "ALL"): Child[] {
  const wanted = plain(words.trim());
  return children.filter(
    (child) =>
      (status === "ALL" || child.status === status) &&
      (plain(child.name).includes(wanted) || child.code.includes(wanted)),
  );
}

/** The form of a period that asks for a figure. */
export function formOf(figure: string, period: Period, forms: readonly Form[]): string | undefined {
  return forms.find(({ kind, figures }) => kind === kindOf(period) && figures.some(({ code }) => code === figure))?.code;
}
