import { useState } from "react";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { DayField } from "../../form/DayField";
import { AreaField, Labelled } from "../../form/fields";
import { useTaskWrite } from "../use-task-write";
import type { FormProps } from "./ActionDialog";
import { FormActions, Refused, useRefusal } from "../../form/refusal";
import { beginning, bodyOf, type SimpleAction, type StepField, STEPS } from "./steps";

/** A step that needs a few words, a day or a percentage. */
export function StepForm({ action, task, close, done }: FormProps & { action: SimpleAction }) {
  const texts = useTexts(taskTexts);
  const names = useTexts(tasks);
  const { fields, needed, path } = STEPS[action];
  const [values, setValues] = useState(() => beginning(action, task));
  const refusal = useRefusal("TASKS");
  const { write, writing } = useTaskWrite({ done, refused: refusal.take });
  const common = (field: StepField) => ({
    value: values[field],
    change: (value: string) => setValues((before) => ({ ...before, [field]: value })),
    error: refusal.of(field),
    required: needed.includes(field),
    first: fields[0] === field,
  });
  const isWhole = needed.every((field) => values[field].trim() !== "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = bodyOf(action, values);
        write({ task, path, ...(body === undefined ? {} : { body }) });
      }}
    >
      {texts.helps[action] !== undefined && <p className="hint">{texts.helps[action]}</p>}
      <Refused refusal={refusal} fields={fields} />
      {fields.map((field) => (
        <StepInput key={field} action={action} field={field} {...common(field)} />
      ))}
      <FormActions close={close} name={names.actions[action]} isWhole={isWhole} writing={writing} />
    </form>
  );
}

interface InputProps {
  action: SimpleAction;
  field: StepField;
  value: string;
  change: (value: string) => void;
  error: string | undefined;
  required: boolean;
  first: boolean;
}

function StepInput({ action, field, ...common }: InputProps) {
  const texts = useTexts(taskTexts);
  const { reason } = useTexts(tasks);
  switch (field) {
    case "percent":
      return <PercentField {...common} />;
    case "note":
      return action === "event" ? (
        <AreaField label={texts.eventNote} {...common} />
      ) : (
        <AreaField label={texts.note} hint={texts.noteHint} {...common} />
      );
    case "reason":
      return <AreaField label={reason} {...common} />;
    case "due":
      return <DayField label={action === "event" ? texts.ownDue : texts.newDue} {...common} />;
    case "occurredOn":
      return <DayField label={texts.occurredOn} {...common} />;
  }
}

interface PercentProps {
  value: string;
  change: (value: string) => void;
  error: string | undefined;
}

function PercentField({ value, change, error }: PercentProps) {
  const texts = useTexts(taskTexts);
  return (
    <Labelled label={texts.percent} error={error}>
      {(marks) => (
        <div className="percent-field">
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={value}
            aria-label={texts.percent}
            onChange={({ target }) => change(target.value)}
          />
          <input
            {...marks}
            type="number"
            min={0}
            max={100}
            className="field"
            data-first
            value={value}
            onChange={({ target }) => change(target.value)}
          />
        </div>
      )}
    </Labelled>
  );
}
