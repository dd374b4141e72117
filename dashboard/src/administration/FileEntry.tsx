import { useId } from "react";
import { Refused } from "./Refused";

interface FileEntryProps {
  label: string;
  /** Endings of names offered. */
  accept: string;
  error: Error | null;
  help: string;
  testId: string;
  take: (file: File | null) => void;
}

/** A file to choose, with what was refused about it. */
export function FileEntry({ label, accept, error, help, testId, take }: FileEntryProps) {
  const id = useId();
  return (
    <div>
      <label className="entry" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        className="field file"
        accept={accept}
        aria-describedby={`${id}-help`}
        data-testid={testId}
        onChange={({ target }) => take(target.files?.[0] ?? null)}
      />
      <p className="hint" id={`${id}-help`}>
        {help}
      </p>
      <Refused error={error} field="file" />
    </div>
  );
}
