import { HourField } from "../../form/HourField";
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
      <HourField label={texts.digestAt} value={minutes(digestAt)} change={(next) => change({ ...policy, digestAt: next })} error={faultAt(error, "digestAt")} />
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
            <HourField
              label={texts.quietFrom}
              value={minutes(quiet.from)}
              change={(from) => change({ ...policy, quiet: { ...quiet, from } })}
              error={faultAt(error, "quiet")}
            />
            <HourField label={texts.quietTo} value={minutes(quiet.to)} change={(to) => change({ ...policy, quiet: { ...quiet, to } })} />
          </div>
        )}
      </fieldset>
    </div>
  );
}
