import type { ReactNode } from "react";
import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
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
  type?: "text" | "date";
  /** Value and name of each, where one of several is chosen. */
  options?: readonly (readonly [string, string])[];
  /** Suggested while typing. */
  list?: string;
  children?: ReactNode;
}

/** A field inside a table, with what was refused about it. */
export function Cell({ title, line, field, error, value, change, type = "text", options, list, children }: CellProps) {
  const texts = useTexts(offices);
  const marks = {
    className: "field",
    "aria-label": texts.cell(title, String(line)),
    "aria-invalid": fieldOf(error) === field,
    value,
  };
  return (
    <td data-title={title}>
      {options === undefined ? (
        <input {...marks} type={type} list={list} onChange={({ target }) => change(target.value)} />
      ) : (
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
