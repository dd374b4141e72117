import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useId } from "react";
import { plain } from "../../../format/numbers";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import { unitsBelowQuery } from "../../../unit/units";
import { fieldOf, Refused } from "../../Refused";

interface PickerProps<T> {
  label: string;
  /** Code of the unit whose units below are offered. */
  scope: string;
  /** Its name in the request: refusals name it. */
  field: string;
  error: Error | null;
  value: T;
  change: (value: T) => void;
}

/** One of the units below one, found without tones. */
export function UnitPicker({ value, change, ...told }: PickerProps<string>) {
  return (
    <Picker {...told}>
      {(common) => (
        <Select {...common} allowClear value={value === "" ? null : value} onChange={(next: string | null) => change(next ?? "")} />
      )}
    </Picker>
  );
}

/** Some of the units below one. */
export function UnitsPicker({ value, change, ...told }: PickerProps<string[]>) {
  return (
    <Picker {...told}>{(common) => <Select {...common} mode="multiple" value={value} onChange={change} />}</Picker>
  );
}

interface Common {
  id: string;
  className: string;
  showSearch: { filterOption: (words: string, option?: { label: string; value: string }) => boolean };
  placeholder: string;
  options: { label: string; value: string }[];
  loading: boolean;
  status?: "error";
}

type ShellProps = Omit<PickerProps<never>, "value" | "change"> & { children: (common: Common) => React.ReactNode };

function Picker({ label, scope, field, error, children }: ShellProps) {
  const texts = useTexts(unitChanges);
  const id = useId();
  const below = useQuery({ ...unitsBelowQuery(scope), enabled: scope !== "" });
  return (
    <div>
      <label className="entry" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: "unit-picker",
        showSearch: {
          filterOption: (words, option) => plain(`${option?.label} ${option?.value}`).includes(plain(words)),
        },
        placeholder: texts.choose,
        options: (below.data ?? []).map(({ code, name }) => ({ value: code, label: name })),
        loading: below.isLoading,
        ...(fieldOf(error) === field ? { status: "error" } : {}),
      })}
      <Refused error={error} field={field} />
    </div>
  );
}
