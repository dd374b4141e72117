import { Button } from "antd";
import { Dialog } from "../../frame/Dialog";
import { useFormat } from "../../format/format";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";

interface ConfirmDialogProps {
  count: number;
  act: () => void;
  close: () => void;
}

/** Asks once more before many results are settled for good. */
export function ConfirmDialog({ count, act, close }: ConfirmDialogProps) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const { helps } = useTexts(taskTexts);
  return (
    <Dialog title={texts.confirmChosen(decimal(count))} close={close} testId="confirm-many">
      <div className="form">
        <p>{helps.confirm}</p>
        <div className="form-actions">
          <Button onClick={close}>{texts.cancel}</Button>
          <Button type="primary" data-first onClick={act}>
            {texts.actions.confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
