import { DayField } from "../../../form/DayField";
import { today } from "../../../format/days";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import { Entry } from "../../Entry";
import { faultAt } from "../../faults";
import type { Draft } from "./draft";

export interface FieldsProps {
  draft: Draft;
  error: Error | null;
  change: (part: Partial<Draft>) => void;
}

interface LegalFieldsProps extends FieldsProps {
  /** It was to be recorded already: what is missing is told. */
  isTried: boolean;
}

/** From when on, by which instrument, and why it is entered late where it is. */
export function LegalFields({ draft: { kind, effectiveOn, instrument, reason }, error, change, isTried }: LegalFieldsProps) {
  const texts = useTexts(unitChanges);
  const isPast = effectiveOn !== "" && effectiveOn < today();
  return (
    <>
      <DayField
        label={texts.effectiveOn}
        error={isTried && effectiveOn === "" ? texts.dayMissing : faultAt(error, "effectiveOn")}
        value={effectiveOn}
        change={(value) => change({ effectiveOn: value })}
        {...(kind === "MERGE" || kind === "SPLIT" ? { hint: texts.effectiveHelp } : {})}
      />
      <Entry
        label={texts.instrument}
        field="instrument"
        error={error}
        value={instrument}
        change={(value) => change({ instrument: value })}
        help={texts.instrumentHelp}
      />
      {(isPast || reason !== "") && (
        <Entry
          label={texts.reason}
          field="reason"
          error={error}
          value={reason}
          change={(value) => change({ reason: value })}
          help={texts.reasonHelp}
        />
      )}
    </>
  );
}
