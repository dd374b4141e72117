import { ProblemError } from "../../../api/problem";
import { Dialog } from "../../../frame/Dialog";
import { frame } from "../../../texts/frame";
import { outlines } from "../../../texts/outlines";
import { useTexts } from "../../../texts/texts";

interface ReplaceDialogProps {
  /** The refusal, which names the version there is. */
  error: Error | null;
  close: () => void;
  replace: (version: string) => void;
}

/** Asked where a province has outlines already: those of the same day give way for good. */
export function ReplaceDialog({ error, close, replace }: ReplaceDialogProps) {
  const texts = useTexts(outlines);
  const general = useTexts(frame);
  const version = error instanceof ProblemError ? String(error.problem["current"] ?? "") : "";
  return (
    <Dialog title={texts.exists} testId="replace-outlines" close={close}>
      <p>{texts.existsHelp}</p>
      <div className="dialog-actions">
        <button type="button" className="button" data-first onClick={close}>
          {general.close}
        </button>
        <button type="button" className="button primary" onClick={() => replace(version)}>
          {texts.replace}
        </button>
      </div>
    </Dialog>
  );
}
