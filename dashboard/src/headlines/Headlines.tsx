import type { ReactNode } from "react";
import "./headlines.css";

interface HeadlineProps {
  name: string;
  value: string;
  tone?: "risk" | "bad" | "blue";
  /** Percent of a bar under the number; left out: none. */
  part?: number;
  /** What the bar says, for who cannot see it. */
  label?: string;
}

/** Numbers above a list. */
export function Headlines({ children }: { children: ReactNode }) {
  return <dl className="headline-numbers">{children}</dl>;
}

export function Headline({ name, value, tone, part, label }: HeadlineProps) {
  return (
    <div className={`panel ${value === "0" ? "" : (tone ?? "")}`}>
      <dt>{name}</dt>
      <dd>
        {value}
        {part !== undefined && (
          <span className="bar" role="img" aria-label={label}>
            <span style={{ width: `${Math.min(part, 100)}%` }} />
          </span>
        )}
      </dd>
    </div>
  );
}
