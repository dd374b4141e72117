import { type Draft, useDraft } from "../drafting/use-draft";
import { addressOf, reportQuery } from "./queries";
import type { Report } from "./types";
import { bodyOf, wordsOf } from "./words";

export type ReportDraft = Draft<Report>;

/** A report being worded. */
export function useReportDraft(read: Report): ReportDraft {
  const { unit, period } = read;
  return useDraft({ read, wordsOf, bodyOf, path: addressOf(unit, period), queryKey: reportQuery(unit, period).queryKey });
}
