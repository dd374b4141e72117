import { type Notation, readNumber } from "../../format/read-number";
import type { Entered } from "../types";

const NOT_APPLICABLE = /^(?:không áp dụng|kad|n\/a|not applicable)\s*(?:[:(–-]\s*)?(.*?)\)?$/iu;

/** What somebody typed or pasted into a cell; null clears it. */
export function readEntry(text: string, notation: Notation): Entered | null {
  const typed = text.normalize("NFC").trim();
  if (typed === "") {
    return null;
  }
  const value = readNumber(typed, notation);
  if (value !== null) {
    return { value };
  }
  const reason = NOT_APPLICABLE.exec(typed)?.[1]?.trim() ?? "";
  return reason.length >= 3 ? { notApplicable: reason } : { typed };
}
