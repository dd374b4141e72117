import { useState } from "react";
import { today } from "../../format/days";
import { FormDialog } from "../../form/FormDialog";
import { useRefusal } from "../../form/refusal";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { DocumentFields, fieldsOf, isCited, NO_DOCUMENT } from "./document";
import { initiativePath } from "./initiatives";
import type { InitiativeDialogProps } from "./RefuseDialog";
import { useRegisterWrite } from "./use-register-write";

/** Recognises an initiative by a decision. */
export function RecogniseDialog({ initiative, close }: InitiativeDialogProps) {
  const texts = useTexts(registers);
  const [decision, setDecision] = useState({ ...NO_DOCUMENT, date: today() });
  const refusal = useRefusal("TASKS");
  const { write, writing } = useRegisterWrite<null>({
    request: () => ({ method: "POST", path: initiativePath(initiative.id, "recognise"), body: { decision } }),
    told: texts.recogniseDone,
    refused: refusal.take,
    done: close,
  });
  return (
    <FormDialog
      title={texts.recognise}
      help={texts.recogniseHelp}
      act={texts.recognise}
      testId="recognise"
      fields={fieldsOf("decision")}
      isWhole={isCited(decision)}
      send={() => write(null)}
      {...{ refusal, writing, close }}
    >
      <p className="form-subject">{initiative.title}</p>
      <DocumentFields field="decision" value={decision} change={setDecision} refusal={refusal} required />
    </FormDialog>
  );
}
