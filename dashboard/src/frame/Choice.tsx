import { useId } from "react";

interface ChoiceProps<T extends string> {
  title: string;
  options: Record<T, string>;
  value: T;
  choose: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ title, options, value, choose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {(Object.keys(options) as T[]).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => choose(each)} />
          <span>{options[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
