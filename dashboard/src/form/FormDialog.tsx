import type { ReactNode } from "react";
import { Dialog } from "../frame/Dialog";
import { FormActions, Refused, type Refusal } from "./refusal";

interface FormDialogProps {
  title: string;
  help?: string;
  /** What the button does. */
  act: string;
  testId: string;
  /** False while something it cannot do without is empty. */
  isWhole: boolean;
  refusal: Refusal;
  /** Fields that show for themselves what is said against them. */
  fields: readonly string[];
  writing: boolean;
  send: () => void;
  close: () => void;
  children: ReactNode;
}

/** A small form over the page, with what the service says against it. */
export function FormDialog({ title, help, act, testId, isWhole, refusal, fields, writing, send, close, children }: FormDialogProps) {
  return (
    <Dialog title={title} close={close} testId={testId}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {help !== undefined && <p className="hint">{help}</p>}
        {children}
        <Refused refusal={refusal} fields={fields} />
        <FormActions close={close} name={act} isWhole={isWhole} writing={writing} />
      </form>
    </Dialog>
  );
}
