import { Button } from "antd";
import { useId, useState } from "react";
import { ProblemError, slugOf } from "../api/problem";
import { useWrite } from "../api/write";
import { Dialog } from "../frame/Dialog";
import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { addressOf } from "./queries";
import type { Report } from "./types";

/** Sends a report back, with why. */
export function ReturnDialog({ report, close }: { report: Report; close: () => void }) {
  const texts = useTexts(reports);
  const id = useId();
  const [reason, setReason] = useState("");
  const { write, writing, error } = useWrite<string, Report>({
    request: (text) => ({ method: "POST", path: addressOf(report.unit, report.period, "/return"), body: { reason: text } }),
    stale: [["reports"]],
    done: () => {
      close();
      toast({ text: texts.sentBack, tone: "good" });
    },
    refused: (refusal) => slugOf(refusal) === "return-reason-missing",
  });
  const told = error instanceof ProblemError && slugOf(error) === "return-reason-missing" ? error.problem.title : null;
  return (
    <Dialog title={texts.sendBackTitle(report.unitName)} close={close} testId="return-report">
      <label htmlFor={id}>{texts.reason}</label>
      <textarea
        id={id}
        data-first
        className="field"
        rows={4}
        placeholder={texts.reasonHint}
        value={reason}
        aria-invalid={told !== null}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-told`} className="field-told" role="alert">
        {told}
      </p>
      <div className="dialog-actions">
        <Button onClick={close}>{texts.cancel}</Button>
        <Button type="primary" danger loading={writing} onClick={() => write(reason)}>
          {texts.sendBackNow}
        </Button>
      </div>
    </Dialog>
  );
}
