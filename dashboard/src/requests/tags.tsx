import { requests } from "../texts/requests";
import { useTexts } from "../texts/texts";
import { urgencyOf } from "./due";
import type { AnswerStatus, RequestStatus } from "./types";

const ANSWER_LOOKS: Record<AnswerStatus, string> = { DRAFT: "", SENT: "blue", RETURNED: "risk", RECALLED: "risk", ACCEPTED: "good" };

const REQUEST_LOOKS: Record<RequestStatus, string> = { OPEN: "blue", WITHDRAWN: "bad", CLOSED: "" };

export function AnswerTag({ status }: { status: AnswerStatus }) {
  return <span className={`tag ${ANSWER_LOOKS[status]}`}>{useTexts(requests).answerStates[status]}</span>;
}

export function RequestTag({ status }: { status: RequestStatus }) {
  return <span className={`tag ${REQUEST_LOOKS[status]}`}>{useTexts(requests).states[status]}</span>;
}

/** Says that an answer should be here by now, or soon. */
export function DueTag({ due, status }: { due: string; status: AnswerStatus }) {
  const texts = useTexts(requests);
  const urgency = urgencyOf(due, status);
  return urgency === "NONE" ? null : (
    <span className={`tag ${urgency === "OVERDUE" ? "bad" : "risk"}`}>{texts.urgencies[urgency]}</span>
  );
}

export function LateTag({ late }: { late: boolean | null }) {
  const texts = useTexts(requests);
  return late === null ? null : <span className={`tag ${late ? "risk" : "good"}`}>{late ? texts.late : texts.inTime}</span>;
}
