import { type FormEvent, useState } from "react";
import { useWrite } from "../../api/write";
import type { Form } from "../../figures/types";
import { DayField } from "../../form/DayField";
import { SelectField, TextField } from "../../form/fields";
import { today } from "../../format/days";
import { Dialog } from "../../frame/Dialog";
import { locks } from "../../texts/locks";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { faultAt } from "../faults";
import { fieldOf } from "../Refused";
import { delegationsPath } from "./delegations";

interface DelegationDialogProps {
  unit: string;
  forms: readonly Form[];
  close: () => void;
}

const FIELDS = ["to", "form", "from", "until", "instrument"];

/** Lets an account approve for the unit, from one day to another. */
export function DelegationDialog({ unit, forms, close }: DelegationDialogProps) {
  const texts = useTexts(locks);
  const [draft, setDraft] = useState({ to: "", form: "", from: today(), until: "", instrument: "" });
  const { write, writing, error } = useWrite<typeof draft>({
    request: ({ to, form, from, until, instrument }) => ({
      method: "POST",
      path: delegationsPath(unit),
      body: { to: to.trim(), form: form || null, from: from || null, until: until || null, instrument: instrument.trim() },
    }),
    stale: [["delegations", unit]],
    refused: (refusal) => FIELDS.includes(fieldOf(refusal)),
    done: () => {
      toast({ text: texts.delegated, tone: "good" });
      close();
    },
  });
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    change: (value: string) => setDraft({ ...draft, [name]: value }),
    error: faultAt(error, name),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    write(draft);
  };
  return (
    <Dialog title={texts.delegations} testId="delegate" close={close}>
      <form className="entry-form delegation-form" noValidate onSubmit={send}>
        <TextField label={texts.to} hint={texts.toHelp} required first {...field("to")} />
        <SelectField
          label={texts.form}
          {...field("form")}
          options={[["", texts.everyForm], ...forms.map(({ code, name }): [string, string] => [code, name])]}
        />
        <div className="form-row">
          <DayField label={texts.from} required {...field("from")} />
          <DayField label={texts.until} required {...field("until")} />
        </div>
        <TextField label={texts.instrument} hint={texts.instrumentHelp} required {...field("instrument")} />
        <div className="actions">
          <button type="submit" className="button primary" disabled={writing}>
            {texts.save}
          </button>
          <button type="button" className="button" onClick={close}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
