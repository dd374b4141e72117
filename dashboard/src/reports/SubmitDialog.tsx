import { Button } from "antd";
import { tag } from "../api/client";
import { useWrite } from "../api/write";
import { Dialog } from "../frame/Dialog";
import { useFormat } from "../format/format";
import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { isOverdue } from "./deadline";
import { addressOf } from "./queries";
import type { Report } from "./types";

/** What one should know before sending. */
export function SubmitDialog({ report, close }: { report: Report; close: () => void }) {
  const texts = useTexts(reports);
  const { day, decimal } = useFormat();
  const { write, writing } = useWrite<null, Report>({
    request: () => ({ method: "POST", path: addressOf(report.unit, report.period, "/submit"), ifMatch: tag(report.version) }),
    stale: [["reports"]],
    done: () => {
      close();
      toast({ text: texts.submitted, tone: "good" });
    },
  });
  const empty = report.sections.filter(
    ({ narrative, sentences }) => narrative === "" && sentences.every(({ text }) => text === ""),
  );
  return (
    <Dialog title={texts.submitTo} close={close} testId="submit-report">
      <div className="dialog-words">
        <p>{texts.submitHelp}</p>
        {isOverdue(report.status, report.term.due) && report.late === null && (
          <p className="risk-words">{texts.submitLate(day(report.term.due))}</p>
        )}
        {report.figures.at(-1)?.estimate === true && <p className="risk-words">{texts.submitEstimate}</p>}
        {empty.length > 0 && (
          <div>
            <p>{texts.emptySections(decimal(empty.length))}</p>
            <ul className="dots">
              {empty.map(({ field, heading }) => (
                <li key={field}>{heading}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="dialog-actions">
        <Button onClick={close}>{texts.cancel}</Button>
        <Button type="primary" loading={writing} onClick={() => write(null)} data-first>
          {texts.submit}
        </Button>
      </div>
    </Dialog>
  );
}
