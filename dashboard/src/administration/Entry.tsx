import { useId } from "react";
import { fieldOf, Refused } from "./Refused";

interface EntryProps {
  label: string;
  /** Its name in the request: refusals name it. */
  field: string;
  error: Error | null;
  value: string;
  change: (value: string) => void;
  type?: "text" | "url" | "date" | "datetime-local";
  help?: string;
  /** Begins with the focus. */
  first?: boolean;
}

/** A line to type in, with what was refused about it. */
export function Entry({ label, field, error, value, change, type = "text", help, first = false }: EntryProps) {
  const id = useId();
  const isRefused = fieldOf(error) === field;
  return (
    <div>
      <label className="entry" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        className="field"
        value={value}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-refused` : undefined}
        {...(first ? { "data-first": true } : {})}
        onChange={({ target }) => change(target.value)}
      />
      {help !== undefined && <p className="hint">{help}</p>}
      <Refused error={error} field={field} id={`${id}-refused`} />
    </div>
  );
}
