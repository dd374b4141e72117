import { useState } from "react";
import { useWrite, type Write } from "../api/write";
import { AreaField } from "../form/fields";
import { FormActions, Refused, useRefusal } from "../form/refusal";
import { Dialog } from "../frame/Dialog";
import { requests } from "../texts/requests";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";

interface ReasonDialogProps {
  title: string;
  help: string;
  /** What the button does. */
  act: string;
  told: string;
  testId: string;
  request: (reason: string) => Write;
  close: () => void;
}

/** Asks why before something is done, and shows beside the reason what is said against it. */
export function ReasonDialog({ title, help, act, told, testId, request, close }: ReasonDialogProps) {
  const texts = useTexts(requests);
  const [reason, setReason] = useState("");
  const refusal = useRefusal("REPORTS");
  const { write, writing } = useWrite<string>({
    request,
    stale: [["requests"]],
    refused: refusal.take,
    done: () => {
      close();
      toast({ text: told, tone: "good" });
    },
  });
  return (
    <Dialog title={title} close={close} testId={testId}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          write(reason.trim());
        }}
      >
        <p className="hint">{help}</p>
        <AreaField label={texts.reason} value={reason} change={setReason} error={refusal.of("reason")} required first />
        <Refused refusal={refusal} fields={["reason"]} />
        <FormActions close={close} name={act} isWhole={reason.trim() !== ""} writing={writing} />
      </form>
    </Dialog>
  );
}
