import { Button } from "antd";
import { useId, useState } from "react";
import { Dialog } from "../frame/Dialog";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";

interface ReasonDialogProps {
  title: string;
  help: string;
  /** Name of the field. */
  reason: string;
  /** What the button says. */
  act: string;
  danger?: boolean;
  acting: boolean;
  done: (reason: string) => void;
  close: () => void;
}

/** Asks why before something is done. */
export function ReasonDialog({ title, help, reason, act, danger = false, acting, done, close }: ReasonDialogProps) {
  const texts = useTexts(plans);
  const id = useId();
  const [text, setText] = useState("");
  return (
    <Dialog title={title} close={close} testId="reason">
      <p className="hint">{help}</p>
      <label htmlFor={id}>{reason}</label>
      <textarea id={id} data-first className="field" rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      <div className="dialog-actions">
        <Button onClick={close}>{texts.cancel}</Button>
        <Button type="primary" danger={danger} loading={acting} onClick={() => done(text)}>
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
