interface WordsFieldProps {
  name: string;
  value: string;
  disabled: boolean;
  hint?: string;
  narrative?: boolean;
  change: (text: string) => void;
  leave: () => void;
}

/** Text that reads as text until somebody edits it; it grows with what is written. */
export function WordsField({ name, value, disabled, hint, narrative = false, change, leave }: WordsFieldProps) {
  const lines = value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 90)), 0);
  return (
    <textarea
      className={`words ${narrative ? "narrative" : ""}`}
      aria-label={name}
      placeholder={hint}
      rows={Math.max(lines, 1)}
      value={value}
      disabled={disabled}
      maxLength={narrative ? 20_000 : 4000}
      onBlur={leave}
      onChange={({ target }) => change(target.value)}
    />
  );
}
