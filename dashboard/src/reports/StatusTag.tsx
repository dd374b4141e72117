import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import type { ReportStatus } from "./types";

const LOOKS: Record<ReportStatus, string> = {
  DRAFT: "",
  SUBMITTED: "blue",
  RETURNED: "risk",
  RECALLED: "risk",
  ACCEPTED: "good",
  PUBLISHED: "good",
};

export function StatusTag({ status }: { status: ReportStatus }) {
  return <span className={`tag ${LOOKS[status]}`}>{useTexts(reports).statuses[status]}</span>;
}

/** Whether a report came in time, or should have come already. */
export function LateTag({ late, overdue }: { late: boolean | null; overdue: boolean }) {
  const texts = useTexts(reports);
  if (late === true) {
    return <span className="tag risk">{texts.late}</span>;
  }
  return overdue ? <span className="tag bad">{texts.overdue}</span> : null;
}
