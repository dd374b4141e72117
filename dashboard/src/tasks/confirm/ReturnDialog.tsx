import { Button } from "antd";
import { useState } from "react";
import { Dialog } from "../../frame/Dialog";
import { useFormat } from "../../format/format";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { AreaField } from "../../form/fields";

interface ReturnDialogProps {
  count: number;
  act: (reason: string) => void;
  close: () => void;
}

/** Asks once why many results are returned. */
export function ReturnDialog({ count, act, close }: ReturnDialogProps) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const [reason, setReason] = useState("");
  return (
    <Dialog title={texts.returnChosen(decimal(count))} close={close} testId="return">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          act(reason);
        }}
      >
        <AreaField
          label={texts.returnReason}
          hint={texts.returnReasonHint}
          value={reason}
          change={setReason}
          required
          first
        />
        <div className="form-actions">
          <Button onClick={close}>{texts.cancel}</Button>
          <Button type="primary" htmlType="submit" disabled={reason.trim() === ""}>
            {texts.actions.return}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
