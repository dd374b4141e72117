import { useState } from "react";
import type { Refusal } from "../../form/refusal";

/** Several texts of a dialog, all of which must be there, each with what the service found wrong with it. */
export function useWords<W extends Record<string, string>>(empty: W, refusal: Refusal) {
  const [words, setWords] = useState(empty);
  return {
    words,
    isWhole: Object.values(words).every((word) => word.trim() !== ""),
    worded: (name: keyof W & string) => ({
      value: words[name] ?? "",
      change: (value: string) => setWords((before) => ({ ...before, [name]: value })),
      error: refusal.of(name),
      required: true,
    }),
  };
}
