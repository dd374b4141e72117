import { frame } from "../../../texts/frame";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import type { Level, Unit } from "../../../unit/units";
import { Entry } from "../../Entry";
import type { FieldsProps } from "./LegalFields";
import { PartsFields } from "./PartsFields";
import { TakerFields } from "./TakerFields";
import { UnitPicker, UnitsPicker } from "./UnitPicker";

interface KindFieldsProps extends FieldsProps {
  scope: Unit;
}

/** The fields of each kind of change. */
export function KindFields({ scope, draft, error, change }: KindFieldsProps) {
  const texts = useTexts(unitChanges);
  const pick = (label: string) => (
    <UnitPicker
      label={label}
      scope={scope.code}
      field="unit"
      error={error}
      value={draft.unit}
      change={(unit) => change({ unit })}
    />
  );
  const above = (
    <Entry label={texts.parent} field="parent" error={error} value={draft.parent} change={(parent) => change({ parent })} />
  );
  switch (draft.kind) {
    case "MERGE":
      return (
        <>
          <UnitsPicker
            label={texts.mergedUnits}
            scope={scope.code}
            field="units"
            error={error}
            value={draft.units}
            change={(units) => change({ units })}
          />
          <fieldset>
            <legend>{texts.mergedInto}</legend>
            {draft.into.map((taker, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <TakerFields key={index} at={index} scope={scope.code} taker={taker} error={error} change={(next) => change({ into: [next] })} />
            ))}
          </fieldset>
        </>
      );
    case "SPLIT":
      return (
        <>
          {pick(texts.splitUnit)}
          <PartsFields scope={scope.code} draft={draft} error={error} change={change} />
        </>
      );
    case "RENAME":
      return (
        <>
          {pick(texts.renameUnit)}
          <Entry label={texts.newName} field="name" error={error} value={draft.name} change={(name) => change({ name })} />
        </>
      );
    case "ADD":
      return (
        <>
          <Entry label={texts.code} field="unit" error={error} value={draft.unit} change={(unit) => change({ unit })} help={texts.codeHelp} />
          <Entry label={texts.name} field="name" error={error} value={draft.name} change={(name) => change({ name })} />
          <LevelField value={draft.level} change={(level) => change({ level })} />
          {above}
        </>
      );
    case "MOVE":
      return (
        <>
          {pick(texts.moveUnit)}
          {above}
        </>
      );
  }
}

const LEVELS: readonly Level[] = ["PROVINCE", "DISTRICT", "COMMUNE"];

function LevelField({ value, change }: { value: Level; change: (level: Level) => void }) {
  const texts = useTexts(unitChanges);
  const { levels } = useTexts(frame);
  return (
    <label className="entry">
      {texts.level}
      <select className="field" value={value} onChange={({ target }) => change(target.value as Level)}>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {levels[level]}
          </option>
        ))}
      </select>
    </label>
  );
}
