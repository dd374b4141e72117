import { useFormat } from "../format/format";
import { requests } from "../texts/requests";
import { useTexts } from "../texts/texts";
import { type AnswerStatus, OPEN } from "./types";

export type Urgency = "OVERDUE" | "SOON" | "NONE";

const DAY_MILLISECONDS = 86_400_000;

/** Whether an answer that has not come should be here by now, or within a day. */
export function urgencyOf(due: string, status: AnswerStatus, now = Date.now()): Urgency {
  if (!OPEN.includes(status)) {
    return "NONE";
  }
  const left = Date.parse(due) - now;
  return left < 0 ? "OVERDUE" : left < DAY_MILLISECONDS ? "SOON" : "NONE";
}

/** A deadline with its hour, in Vietnam: 17:00 ngày 10/04/2026. */
export function useDueWords(): (due: string) => string {
  const texts = useTexts(requests);
  const { clock, day } = useFormat();
  return (due) => texts.dueAt(clock(due).slice(0, 5), day(due));
}
