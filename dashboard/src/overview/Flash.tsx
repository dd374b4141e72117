import { useEffect, useRef, useState } from "react";

/** A value that lights up when it changes under the reader's eyes, not when it first appears. */
export function Flash({ value, className = "", testId }: { value: string; className?: string; testId?: string }) {
  const before = useRef(value);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (before.current !== value) {
      before.current = value;
      setTimes((count) => count + 1);
    }
  }, [value]);
  return (
    <span key={times} className={`${className} ${times > 0 ? "flash" : ""}`} data-testid={testId}>
      {value}
    </span>
  );
}
