import { Choice } from "../../../frame/Choice";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import { Entry } from "../../Entry";
import { fieldOf, Refused } from "../../Refused";
import type { Taker } from "./draft";
import { UnitPicker } from "./UnitPicker";

interface TakerFieldsProps {
  /** Its place among those that take over. */
  at: number;
  scope: string;
  taker: Taker;
  error: Error | null;
  change: (taker: Taker) => void;
}

/** A unit that takes over: one that begins by it, or one that exists. */
export function TakerFields({ at, scope, taker, error, change }: TakerFieldsProps) {
  const texts = useTexts(unitChanges);
  const field = `into[${at}]`;
  // What is refused of all that take over is told once, at the first.
  const said = fieldOf(error);
  const isWhole = said.startsWith("into") && !said.startsWith("into[") && at === 0;
  return (
    <div className="taker">
      <Choice
        title={texts.isNew}
        options={texts.newOrOld}
        value={taker.isNew ? "NEW" : "KNOWN"}
        choose={(kind) => change({ ...taker, isNew: kind === "NEW", unit: "" })}
      />
      {taker.isNew ? (
        <div className="taker-new">
          <Entry
            label={texts.code}
            field={`${field}.unit`}
            error={error}
            value={taker.unit}
            change={(unit) => change({ ...taker, unit })}
          />
          <Entry
            label={texts.name}
            field={`${field}.name`}
            error={error}
            value={taker.name}
            change={(name) => change({ ...taker, name })}
          />
        </div>
      ) : (
        <UnitPicker
          label={texts.unit}
          scope={scope}
          field={`${field}.unit`}
          error={error}
          value={taker.unit}
          change={(unit) => change({ ...taker, unit })}
        />
      )}
      {isWhole && <Refused error={error} field={said} />}
    </div>
  );
}
