import { DayField } from "../../form/DayField";
import { AreaField, TextField } from "../../form/fields";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";

interface Common {
  code: string;
  name: string;
  validFrom: string;
  validTo: string;
  source: string;
  reason: string;
}

interface CommonFieldsProps {
  draft: Common;
  change: (part: Partial<Common>) => void;
  error: Error | null;
}

/** What the definition is called. */
export function NameFields({ draft, change, error, isNew }: CommonFieldsProps & { isNew: boolean }) {
  const texts = useTexts(catalogue);
  return (
    <div className="form-row">
      {isNew && (
        <TextField
          label={texts.code}
          hint={texts.codeHelp}
          required
          first
          value={draft.code}
          change={(code) => change({ code: code.trim() })}
          error={faultAt(error, "code")}
        />
      )}
      <TextField label={texts.name} required value={draft.name} change={(name) => change({ name })} error={faultAt(error, "name")} />
    </div>
  );
}

/** From when to when it holds, by what right, and why it changes. */
export function ValidityFields({ draft, change, error }: CommonFieldsProps) {
  const texts = useTexts(catalogue);
  return (
    <>
      <div className="form-row">
        <DayField
          label={texts.validFrom}
          hint={texts.validFromHelp}
          required
          value={draft.validFrom}
          change={(validFrom) => change({ validFrom })}
          error={faultAt(error, "validFrom")}
        />
        <DayField
          label={texts.validTo}
          hint={texts.validToHelp}
          value={draft.validTo}
          change={(validTo) => change({ validTo })}
          error={faultAt(error, "validTo")}
        />
        <TextField
          label={texts.source}
          hint={texts.sourceHelp}
          required
          value={draft.source}
          change={(source) => change({ source })}
          error={faultAt(error, "source")}
        />
      </div>
      <AreaField
        label={texts.reason}
        hint={texts.reasonHelp}
        rows={2}
        value={draft.reason}
        change={(reason) => change({ reason })}
        error={faultAt(error, "reason")}
      />
    </>
  );
}
