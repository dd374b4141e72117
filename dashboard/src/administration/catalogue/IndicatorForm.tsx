import { type FormEvent, useState } from "react";
import { SelectField, TextField } from "../../form/fields";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { NameFields, ValidityFields } from "./CommonFields";
import { DesignOutcome } from "./DesignOutcome";
import { FormulaFields } from "./FormulaFields";
import { bodyOf, type IndicatorDraft } from "./indicator-draft";
import { SaveRow } from "./SaveRow";
import { Twins } from "./Twins";
import { useDesign } from "./use-design";

interface IndicatorFormProps {
  begin: IndicatorDraft;
  isNew?: boolean;
  etag: string | null;
  close: () => void;
  done: (code: string) => void;
}

/** Writes a version of an indicator; whether it is sound, and no second of another, the service says. */
export function IndicatorForm({ begin, isNew = false, etag, close, done }: IndicatorFormProps) {
  const texts = useTexts(catalogue);
  const [draft, setDraft] = useState(begin);
  const [others, setOthers] = useState<readonly string[]>([]);
  const { write, writing, error, goOn } = useDesign("indicators", etag, done);
  const change = (part: Partial<IndicatorDraft>) => setDraft({ ...draft, ...part });
  const save = (event: FormEvent) => {
    event.preventDefault();
    write({ code: draft.code, body: bodyOf(draft, others) });
  };
  return (
    <form className="entry-form" noValidate onSubmit={save}>
      <NameFields draft={draft} change={change} error={error} isNew={isNew} />
      <FormulaFields draft={draft} change={setDraft} error={error} />
      <div className="form-row">
        <TextField
          label={texts.unitOfMeasure}
          required
          value={draft.unitOfMeasure}
          change={(unitOfMeasure) => change({ unitOfMeasure })}
          error={faultAt(error, "unitOfMeasure")}
        />
        <SelectField
          label={texts.direction}
          value={draft.direction}
          change={(direction) => change({ direction: direction as IndicatorDraft["direction"] })}
          options={Object.entries(texts.directions)}
          error={faultAt(error, "direction")}
        />
        <SelectField
          label={texts.kind}
          value={draft.kind}
          change={(kind) => change({ kind: kind as IndicatorDraft["kind"] })}
          options={[["", texts.customary], ...Object.entries(texts.kinds)]}
          error={faultAt(error, "kind")}
        />
        <SelectField
          label={texts.merge}
          value={draft.merge}
          change={(merge) => change({ merge: merge as IndicatorDraft["merge"] })}
          options={[["", texts.customary], ...Object.entries(texts.merges)]}
          error={faultAt(error, "merge")}
        />
        {draft.merge === "WEIGHTED" && (
          <TextField
            label={texts.mergeWeight}
            value={draft.mergeWeight}
            change={(mergeWeight) => change({ mergeWeight })}
            error={faultAt(error, "merge.weight")}
          />
        )}
      </div>
      <ValidityFields draft={draft} change={change} error={error} />
      <Twins error={error} chosen={others} choose={setOthers} />
      <DesignOutcome error={error} goOn={goOn} />
      <SaveRow isWhole={draft.code !== ""} writing={writing} close={close} />
    </form>
  );
}
