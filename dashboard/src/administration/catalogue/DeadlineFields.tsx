import { SelectField, TextField } from "../../form/fields";
import { formDesign } from "../../texts/form-design";
import { useTexts } from "../../texts/texts";
import type { DeadlineDraft } from "./form-draft";

interface DeadlineFieldsProps {
  title: string;
  deadline: DeadlineDraft;
  change: (deadline: DeadlineDraft) => void;
  error: string | undefined;
}

/** A rule for the last day on which a form is in time. */
export function DeadlineFields({ title, deadline, change, error }: DeadlineFieldsProps) {
  const texts = useTexts(formDesign);
  return (
    <fieldset className="deadline-fields">
      <legend>{title}</legend>
      <TextField label={texts.number} value={deadline.number} change={(number) => change({ ...deadline, number })} error={error} />
      <SelectField
        label={texts.deadlineRule}
        value={deadline.rule}
        change={(rule) => change({ ...deadline, rule: rule as DeadlineDraft["rule"] })}
        options={Object.entries(texts.deadlineRules)}
      />
    </fieldset>
  );
}
