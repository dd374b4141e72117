import { useState } from "react";
import { useWrite } from "../../api/write";
import { FormActions, Refused, useRefusal } from "../../form/refusal";
import { Dialog } from "../../frame/Dialog";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { DueFields } from "../ask/DueFields";
import { type Due, dueOf, writtenDue } from "../ask/draft";
import { pathOf } from "../queries";
import type { ReportRequest } from "../types";

/** Gives all units more time. */
export function ExtendDialog({ request, close }: { request: ReportRequest; close: () => void }) {
  const texts = useTexts(requests);
  const [due, setDue] = useState<Due>(() => dueOf(request.due));
  const refusal = useRefusal("REPORTS");
  const { write, writing } = useWrite<Due, ReportRequest>({
    request: (until) => ({ method: "POST", path: pathOf(request.id, "/extend"), body: { due: writtenDue(until) } }),
    stale: [["requests"]],
    refused: refusal.take,
    done: () => {
      close();
      toast({ text: texts.done.extend, tone: "good" });
    },
  });
  return (
    <Dialog title={texts.extend} close={close} testId="extend-request">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          write(due);
        }}
      >
        <p className="hint">{texts.extendHelp}</p>
        <DueFields due={due} change={setDue} error={refusal.of("due")} first />
        <Refused refusal={refusal} fields={["due"]} />
        <FormActions close={close} name={texts.extendNow} isWhole={due.day !== ""} writing={writing} />
      </form>
    </Dialog>
  );
}
