import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../api/write";
import { useSession } from "../session/session";
import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import { later, toast } from "../toast/toasts";
import { Downloads } from "./Downloads";
import { addressOf } from "./queries";
import { ReturnDialog } from "./ReturnDialog";
import { SubmitDialog } from "./SubmitDialog";
import { OPEN, type Report } from "./types";

type Step = "recall" | "accept" | "publish";

/** What this reader may do with a report now. */
export function ReportActions({ report, mine }: { report: Report; mine: boolean }) {
  const texts = useTexts(reports);
  const session = useSession();
  const [open, setOpen] = useState<"submit" | "return" | null>(null);
  const told = { recall: texts.recalled, accept: texts.accepted, publish: texts.published };
  const { write, writing } = useWrite<Step, Report>({
    request: (step) => ({ method: "POST", path: addressOf(report.unit, report.period, `/${step}`) }),
    stale: [["reports"]],
    done: (_, step) => toast({ text: told[step], tone: "good" }),
  });
  const above = session.unit !== report.unit && session.is("reviewer", "leader", "administrator");
  const publishes = above || (mine && session.is("leader", "administrator"));
  const close = () => setOpen(null);
  return (
    <div className="report-actions no-print">
      {mine && OPEN.includes(report.status) && (
        <Button type="primary" onClick={() => setOpen("submit")}>
          {texts.submit}
        </Button>
      )}
      {mine && report.status === "SUBMITTED" && (
        <Button loading={writing} onClick={() => write("recall")}>
          {texts.recall}
        </Button>
      )}
      {above && report.status === "SUBMITTED" && (
        <>
          <Button type="primary" loading={writing} onClick={() => write("accept")}>
            {texts.accept}
          </Button>
          <Button danger onClick={() => setOpen("return")}>
            {texts.sendBack}
          </Button>
        </>
      )}
      {publishes && report.status === "ACCEPTED" && (
        <Button type="primary" loading={writing} onClick={() => later(texts.publishing, () => write("publish"))}>
          {texts.publish}
        </Button>
      )}
      <Downloads report={report} />
      {open === "submit" && <SubmitDialog report={report} close={close} />}
      {open === "return" && <ReturnDialog report={report} close={close} />}
    </div>
  );
}
