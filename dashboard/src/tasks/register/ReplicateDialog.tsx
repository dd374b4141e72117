import { useState } from "react";
import { today } from "../../format/days";
import { DayField } from "../../form/DayField";
import { AreaField } from "../../form/fields";
import { FormDialog } from "../../form/FormDialog";
import { useRefusal } from "../../form/refusal";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { initiativePath } from "./initiatives";
import type { InitiativeDialogProps } from "./RefuseDialog";
import { useRegisterWrite } from "./use-register-write";

/** Says that the reader's unit does it too. */
export function ReplicateDialog({ initiative, close }: InitiativeDialogProps) {
  const texts = useTexts(registers);
  const [since, setSince] = useState(today());
  const [result, setResult] = useState("");
  const refusal = useRefusal("TASKS");
  const { write, writing } = useRegisterWrite<null>({
    request: () => ({ method: "POST", path: initiativePath(initiative.id, "replicate"), body: { since, result: result.trim() } }),
    told: texts.replicateDone,
    refused: refusal.take,
    done: close,
  });
  return (
    <FormDialog
      title={texts.replicate}
      act={texts.replicate}
      testId="replicate"
      fields={["since", "result"]}
      isWhole={since !== "" && result.trim() !== ""}
      send={() => write(null)}
      {...{ refusal, writing, close }}
    >
      <p className="form-subject">{initiative.title}</p>
      <DayField label={texts.since} value={since} change={setSince} error={refusal.of("since")} required />
      <AreaField label={texts.result} value={result} change={setResult} error={refusal.of("result")} required first />
    </FormDialog>
  );
}
