import type { ComponentProps } from "react";

interface SearchFieldProps extends Omit<ComponentProps<"input">, "type" | "onChange"> {
  label: string;
  value: string;
  change: (words: string) => void;
}

/** Narrows what is shown below it. */
export function SearchField({ label, change, className = "", ...rest }: SearchFieldProps) {
  return (
    <input
      {...rest}
      type="search"
      className={`field ${className}`}
      aria-label={label}
      placeholder={label}
      onChange={({ target }) => change(target.value)}
    />
  );
}
