import type { ReactNode } from "react";
import { DayField } from "../../form/DayField";
import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { fieldOf, Refused } from "../Refused";

interface CellProps {
  /** Name of the column, shown beside the field where there is no room for columns. */
  title: string;
  /** Number of the line, from 1, for who cannot see it. */
  line: number;
  /** In the request: refusals name it. */
  field: string;
  error: Error | null;
  value: string;
  change: (value: string) => void;
  /** Value and name of each, where one of several is chosen. */
  options?: readonly (readonly [string, string])[];
  /** Grows with its text over several lines. */
  long?: boolean;
  children?: ReactNode;
}

/** A field inside a table, with what was refused about it. */
export function Cell({ title, line, field, error, value, change, options, long = false, children }: CellProps) {
  const texts = useTexts(offices);
  const marks = {
    className: "field",
    "aria-label": texts.cell(title, String(line)),
    "aria-invalid": fieldOf(error) === field,
    value,
  };
  return (
    <td data-title={title}>
      {options === undefined && !long && <input {...marks} onChange={({ target }) => change(target.value)} />}
      {long && <textarea {...marks} rows={1} onChange={({ target }) => change(target.value)} />}
      {options !== undefined && (
        <select {...marks} onChange={({ target }) => change(target.value)}>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
      {children}
      <Refused error={error} field={field} />
    </td>
  );
}

/** A day inside a table. */
export function DayCell({ title, line, field, error, value, change }: Omit<CellProps, "options" | "long" | "children">) {
  const texts = useTexts(offices);
  return (
    <td data-title={title}>
      <DayField
        label={texts.cell(title, String(line))}
        isNamedAbove
        value={value}
        change={change}
        error={faultAt(error, field)}
      />
    </td>
  );
}
