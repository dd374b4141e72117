import { ReasonDialog } from "../../form/ReasonDialog";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { type Initiative, initiativePath } from "./initiatives";

export interface InitiativeDialogProps {
  initiative: Initiative;
  close: () => void;
}

/** Does not recognise an initiative, with why. */
export function RefuseDialog({ initiative, close }: InitiativeDialogProps) {
  const texts = useTexts(registers);
  return (
    <ReasonDialog
      title={texts.refuse}
      help={texts.refuseHelp}
      act={texts.refuse}
      told={texts.refuseDone}
      testId="refuse-initiative"
      part="TASKS"
      stale={[["tasks"]]}
      request={(reason) => ({ method: "POST", path: initiativePath(initiative.id, "refuse"), body: { reason } })}
      close={close}
    />
  );
}
