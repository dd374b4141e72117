import { type FormEvent, useState } from "react";
import { SelectField } from "../../form/fields";
import type { PeriodKind } from "../../period/period";
import { formDesign } from "../../texts/form-design";
import { frame } from "../../texts/frame";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { CheckLines } from "./CheckLines";
import { NameFields, ValidityFields } from "./CommonFields";
import { DeadlineFields } from "./DeadlineFields";
import { DesignOutcome } from "./DesignOutcome";
import { FigureLines } from "./FigureLines";
import { CUSTOMARY_DEADLINE, formBodyOf, type FormDraft } from "./form-draft";
import { LevelFields } from "./LevelFields";
import { SaveRow } from "./SaveRow";
import { ShareLines } from "./ShareLines";
import { useDesign } from "./use-design";

interface FormDesignerProps {
  begin: FormDraft;
  isNew?: boolean;
  etag: string | null;
  close: () => void;
  done: (code: string) => void;
}

/** Writes a version of a form; the service says what contradicts itself or another form. */
export function FormDesigner({ begin, isNew = false, etag, close, done }: FormDesignerProps) {
  const texts = useTexts(formDesign);
  const { periodKinds } = useTexts(frame);
  const [draft, setDraft] = useState(begin);
  const { write, writing, error, goOn } = useDesign("forms", etag, done);
  const change = (part: Partial<FormDraft>) => setDraft({ ...draft, ...part });
  const save = (event: FormEvent) => {
    event.preventDefault();
    write({ code: draft.code, body: formBodyOf(draft) });
  };
  const { estimate } = draft;
  return (
    <form className="entry-form" noValidate onSubmit={save}>
      <NameFields draft={draft} change={change} error={error} isNew={isNew} />
      <div className="form-row">
        <SelectField
          label={texts.period}
          value={draft.kind}
          change={(kind) => change({ kind: kind as PeriodKind })}
          options={Object.entries(periodKinds)}
          error={faultAt(error, "kind")}
        />
      </div>
      <div className="form-row">
        <LevelFields title={texts.levels} levels={draft.levels} change={(levels) => change({ levels })} error={faultAt(error, "levels")} />
        <LevelFields
          title={texts.approval}
          levels={draft.approval}
          change={(approval) => change({ approval })}
          error={faultAt(error, "approval")}
        />
      </div>
      <div className="form-row">
        <DeadlineFields
          title={texts.official}
          deadline={draft.official}
          change={(official) => change({ official })}
          error={faultAt(error, "deadlines.official")}
        />
        <div>
          <label className="check">
            <input
              type="checkbox"
              checked={estimate !== null}
              onChange={({ target }) => change({ estimate: target.checked ? CUSTOMARY_DEADLINE : null })}
            />
            {texts.hasEstimate}
          </label>
          {estimate !== null && (
            <DeadlineFields
              title={texts.estimate}
              deadline={estimate}
              change={(next) => change({ estimate: next })}
              error={faultAt(error, "deadlines.estimate")}
            />
          )}
        </div>
      </div>
      <FigureLines figures={draft.figures} change={(figures) => change({ figures })} error={error} />
      <ShareLines draft={draft} change={(shares) => change({ shares })} error={error} />
      <CheckLines checks={draft.checks} change={(checks) => change({ checks })} error={error} />
      <ValidityFields draft={draft} change={change} error={error} />
      <DesignOutcome error={error} goOn={goOn} />
      <SaveRow isWhole={draft.code !== ""} writing={writing} close={close} />
    </form>
  );
}
