import { ReasonDialog } from "../ReasonDialog";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";

interface NotApplicableProps {
  name: string;
  reason: string;
  save: (reason: string) => void;
  close: () => void;
}

/** Why a figure does not apply here. */
export function NotApplicable({ name, reason, save, close }: NotApplicableProps) {
  const texts = useTexts(figures);
  return (
    <ReasonDialog
      title={`${texts.notApplicable}: ${name}`}
      label={texts.reason}
      help={texts.notApplicableHelp}
      begins={reason}
      longest={500}
      act={texts.save}
      done={save}
      close={close}
    />
  );
}
