import { type ReactNode, useId, useState } from "react";
import "./form.css";

interface Told {
  label: string;
  hint?: string | undefined;
  /** What the service found wrong with it. */
  error?: string | undefined;
  required?: boolean;
  /** The name stands elsewhere for who sees it, as at the head of a column. */
  isNamedAbove?: boolean;
}

interface LabelledProps extends Told {
  children: (marks: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean }) => ReactNode;
}

/** A field with its name, a hint, and what is wrong with it beside it. */
export function Labelled({ label, hint, error, required = false, isNamedAbove = false, children }: LabelledProps) {
  const id = useId();
  const help = `${id}-help`;
  const isHelped = hint !== undefined || error !== undefined;
  return (
    <div className={`labelled ${error === undefined ? "" : "wrong"}`}>
      <label htmlFor={id} className={isNamedAbove ? "unseen" : undefined}>
        {label} {required && <span aria-hidden>*</span>}
      </label>
      {children({ id, "aria-describedby": isHelped ? help : undefined, "aria-invalid": error !== undefined })}
      {isHelped && (
        <small id={help} role={error === undefined ? undefined : "alert"}>
          {error ?? hint}
        </small>
      )}
    </div>
  );
}

export interface ValueProps extends Told {
  value: string;
  change: (value: string) => void;
}

interface TextProps extends ValueProps {
  /** Told only when it is left or Enter is pressed, not with each letter. */
  settled?: boolean;
  first?: boolean;
  placeholder?: string;
}

export function TextField({ value, change, settled = false, first = false, placeholder, ...told }: TextProps) {
  const [typed, type] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null && typed !== value) {
      change(typed.trim());
    }
    type(null);
  };
  return (
    <Labelled {...told}>
      {(marks) => (
        <input
          {...marks}
          className="field"
          data-first={first || undefined}
          placeholder={placeholder}
          value={typed ?? value}
          onChange={({ target }) => (settled ? type(target.value) : change(target.value))}
          onBlur={settle}
          onKeyDown={({ key }) => key === "Enter" && settle()}
        />
      )}
    </Labelled>
  );
}

interface AreaProps extends ValueProps {
  rows?: number;
  first?: boolean;
}

export function AreaField({ value, change, rows = 3, first = false, ...told }: AreaProps) {
  return (
    <Labelled {...told}>
      {(marks) => (
        <textarea
          {...marks}
          className="field"
          data-first={first || undefined}
          rows={rows}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Labelled>
  );
}

interface SelectProps extends ValueProps {
  options: readonly (readonly [value: string, name: string])[];
}

export function SelectField({ value, change, options, ...told }: SelectProps) {
  return (
    <Labelled {...told}>
      {(marks) => (
        <select {...marks} className="field" value={value} onChange={({ target }) => change(target.value)}>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
