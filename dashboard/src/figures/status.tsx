import { useFormat } from "../format/format";
import { figures } from "../texts/figures";
import { useTexts } from "../texts/texts";
import type { SubmissionStatus, Timeliness } from "./types";

const TONES: Record<SubmissionStatus | "NONE", string> = {
  NONE: "",
  DRAFT: "blue",
  SUBMITTED: "risk",
  APPROVED: "met",
  RETURNED: "missed",
  LOCKED: "met",
};

/** Where a submission stands; null where nothing was entered. */
export function StatusTag({ status }: { status: SubmissionStatus | null }) {
  const texts = useTexts(figures);
  const known = status ?? "NONE";
  return <span className={`tag ${TONES[known]}`}>{texts.status[known]}</span>;
}

/** When figures are or were due, and whether they came in time. */
export function Deadline({ of: { due, sentAt, state } }: { of: Timeliness }) {
  const texts = useTexts(figures);
  const { day } = useFormat();
  if (due === null) {
    return null;
  }
  if (sentAt !== null) {
    return (
      <span>
        {texts.due(day(due))} · {state === "LATE" ? texts.late : texts.inTime}
      </span>
    );
  }
  return state === "OVERDUE" ? <strong className="overdue">{texts.overdue(day(due))}</strong> : <span>{texts.due(day(due))}</span>;
}
