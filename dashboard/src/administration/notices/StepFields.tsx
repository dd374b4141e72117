import { DeleteOutlined } from "@ant-design/icons";
import { Labelled, SelectField } from "../../form/fields";
import { Several } from "../../form/Several";
import { noticePolicy } from "../../texts/notice-policy";
import { useTexts } from "../../texts/texts";
import { type Audience, type ChannelKind, daysOn, type Side, sideOf, type Step, turned } from "./policy";

interface StepFieldsProps {
  step: Step;
  number: string;
  change: (step: Step) => void;
  remove: () => void;
  daysFault: string | undefined;
  toFault: string | undefined;
}

/** One reminder: when, whom, by which ways. */
export function StepFields({ step, number, change, remove, daysFault, toFault }: StepFieldsProps) {
  const texts = useTexts(noticePolicy);
  const { days, counting, to, channels } = step;
  const side = sideOf(days);
  return (
    <fieldset className="step">
      <legend>{texts.step(number)}</legend>
      <div className="step-when">
        <SelectField
          label={texts.when}
          value={side}
          change={(next) => change({ ...step, days: daysOn(next as Side, days) })}
          options={Object.entries(texts.sides)}
          error={side === "ON" ? daysFault : undefined}
        />
        {side !== "ON" && (
          <Labelled label={texts.days} error={daysFault}>
            {(marks) => (
              <input
                {...marks}
                type="number"
                className="field"
                min={1}
                value={Math.abs(days)}
                onChange={({ target }) => change({ ...step, days: daysOn(side, Math.round(target.valueAsNumber) || 1) })}
              />
            )}
          </Labelled>
        )}
        {side !== "ON" && (
          <SelectField
            label={texts.counting}
            value={counting}
            change={(next) => change({ ...step, counting: next as Step["counting"] })}
            options={Object.entries(texts.countings)}
          />
        )}
      </div>
      <Several<Audience>
        title={texts.to}
        names={texts.audiences}
        chosen={to}
        turn={(one, isWanted) => change({ ...step, to: turned(to, one, isWanted) })}
        fault={toFault}
      />
      <Several<ChannelKind>
        title={texts.channels}
        names={texts.channelNames}
        chosen={channels}
        turn={(one, isWanted) => change({ ...step, channels: turned(channels, one, isWanted) })}
      />
      <button type="button" className="icon-button" aria-label={texts.removeStep(number)} onClick={remove}>
        <DeleteOutlined aria-hidden />
      </button>
    </fieldset>
  );
}
