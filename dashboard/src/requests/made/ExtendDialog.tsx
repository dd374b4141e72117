import { useState } from "react";
import { useWrite } from "../../api/write";
import { FormDialog } from "../../form/FormDialog";
import { useRefusal } from "../../form/refusal";
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
    <FormDialog
      title={texts.extend}
      help={texts.extendHelp}
      act={texts.extendNow}
      testId="extend-request"
      fields={["due"]}
      isWhole={due.day !== ""}
      send={() => write(due)}
      {...{ refusal, writing, close }}
    >
      <DueFields due={due} change={setDue} error={refusal.titleOf("due")} first />
    </FormDialog>
  );
}
