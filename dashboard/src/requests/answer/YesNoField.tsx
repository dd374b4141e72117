import { useId } from "react";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import type { AnswerFieldProps } from "./QuestionField";

/** Yes, no, or nothing said yet, which is neither. */
export function YesNoField({ label, value, change, error, required }: AnswerFieldProps) {
  const texts = useTexts(requests);
  const id = useId();
  const options = [
    ["true", texts.yes],
    ["false", texts.no],
    ...(required ? [] : [["", texts.notSaid]]),
  ] as const;
  return (
    <div className={`labelled ${error === undefined ? "" : "wrong"}`}>
      <span id={id} className="yes-no-label">
        {label} {required && <span aria-hidden>*</span>}
      </span>
      <div className="yes-no" role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-told`}>
        {options.map(([key, name]) => (
          <label key={key} className="check">
            <input type="radio" name={id} checked={value === key} onChange={() => change(key)} />
            {name}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <small id={`${id}-told`} role="alert">
          {error}
        </small>
      )}
    </div>
  );
}
