import { type ReactNode, useId, useState } from "react";
import { Dialog } from "../frame/Dialog";
import { figures } from "../texts/figures";
import { useTexts } from "../texts/texts";

interface ReasonDialogProps {
  title: string;
  label: string;
  help: string;
  begins?: string;
  longest: number;
  /** What the button does. */
  act: string;
  working?: boolean;
  done: (reason: string) => void;
  close: () => void;
  children?: ReactNode;
}

/** Asks why before something is done. */
export function ReasonDialog({ title, label, help, begins = "", longest, act, working = false, done, close, children }: ReasonDialogProps) {
  const texts = useTexts(figures);
  const [reason, setReason] = useState(begins);
  const id = useId();
  const tidy = reason.trim();
  return (
    <Dialog title={title} close={close} testId="reason">
      <form
        className="reason-form"
        onSubmit={(event) => {
          event.preventDefault();
          done(tidy);
        }}
      >
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          data-first
          className="field"
          rows={3}
          maxLength={longest}
          value={reason}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => setReason(target.value)}
        />
        <p id={`${id}-help`} className="hint">
          {help}
        </p>
        {children}
        <p className="dialog-actions">
          <button type="submit" className="button primary" disabled={tidy.length < 3 || working}>
            {act}
          </button>
          <button type="button" className="button" onClick={close}>
            {texts.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
