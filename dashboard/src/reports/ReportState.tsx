import { useFormat } from "../format/format";
import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import { isOverdue } from "./deadline";
import { LateTag, StatusTag } from "./StatusTag";
import type { Report } from "./types";

/** How far a report is, its days, and why it came back. */
export function ReportState({ report: { status, late, term, steps } }: { report: Report }) {
  const texts = useTexts(reports);
  const { day, moment } = useFormat();
  const returned = status === "RETURNED" ? steps.findLast((step) => step.status === "RETURNED") : undefined;
  return (
    <div>
      <p className="tags" data-testid="report-status">
        <StatusTag status={status} /> <LateTag late={late} overdue={isOverdue(status, term.due)} />
        <strong>{texts.dueOn(day(term.due))}</strong>
      </p>
      <p className="hint" title={`${texts.termSource}: ${term.source}`}>
        {texts.cutOff(day(term.from), day(term.cutOff))}
      </p>
      {returned !== undefined && (
        <p className="returned-because" role="status">
          <strong>{texts.returnedBecause(returned.by ?? texts.byClock, moment(returned.at))}</strong> {returned.reason}
        </p>
      )}
    </div>
  );
}
