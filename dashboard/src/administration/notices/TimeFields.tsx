import { Labelled } from "../../form/fields";
import { noticePolicy } from "../../texts/notice-policy";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { minutes, type Policy } from "./policy";

const NIGHT = { from: "21:00", to: "06:30" };

interface TimeFieldsProps {
  policy: Policy;
  change: (policy: Policy) => void;
  error: Error | null;
}

/** When the digest leaves, and when nothing does. */
export function TimeFields({ policy, change, error }: TimeFieldsProps) {
  const texts = useTexts(noticePolicy);
  const { quiet, digestAt } = policy;
  return (
    <div className="times">
      <Time label={texts.digestAt} value={digestAt} change={(next) => change({ ...policy, digestAt: next })} error={faultAt(error, "digestAt")} />
      <fieldset className="several">
        <legend>{texts.quiet}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={quiet !== null}
            onChange={({ target }) => change({ ...policy, quiet: target.checked ? NIGHT : null })}
          />
          {texts.hasQuiet}
        </label>
        {quiet !== null && (
          <div className="quiet">
            <Time
              label={texts.quietFrom}
              value={quiet.from}
              change={(from) => change({ ...policy, quiet: { ...quiet, from } })}
              error={faultAt(error, "quiet")}
            />
            <Time label={texts.quietTo} value={quiet.to} change={(to) => change({ ...policy, quiet: { ...quiet, to } })} />
          </div>
        )}
      </fieldset>
    </div>
  );
}

interface TimeProps {
  label: string;
  value: string;
  change: (value: string) => void;
  error?: string | undefined;
}

/** A time as Vietnam writes it, of 24 hours whatever the browser's own language. */
function Time({ label, value, change, error }: TimeProps) {
  return (
    <Labelled label={label} error={error}>
      {(marks) => <input {...marks} type="time" lang="vi" className="field" value={minutes(value)} onChange={({ target }) => change(target.value)} />}
    </Labelled>
  );
}
