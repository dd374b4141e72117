import { ProblemError } from "../api/problem";

/** One thing that a service found wrong, in the reader's words. */
export interface Fault {
  /** For example `figures[3].code`. */
  field: string;
  message: string;
}

/** All that was found wrong: every violation where they are listed, else the field that the refusal is about. */
export function faultsOf(error: Error | null): readonly Fault[] {
  if (!(error instanceof ProblemError)) {
    return [];
  }
  const { violations, field, title } = error.problem;
  if (Array.isArray(violations)) {
    return violations as Fault[];
  }
  // Its advice names fields as programs know them.
  return field === undefined ? [] : [{ field, message: title }];
}

/** What was found wrong with a field; undefined where nothing was. */
export function faultAt(error: Error | null, field: string): string | undefined {
  const found = faultsOf(error).filter((fault) => fault.field === field);
  return found.length === 0 ? undefined : found.map(({ message }) => message).join(" ");
}
