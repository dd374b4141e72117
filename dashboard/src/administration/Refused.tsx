import { ProblemError } from "../api/problem";

/** The field a refusal is about, empty where it names none. */
export function fieldOf(error: Error | null): string {
  return error instanceof ProblemError ? (error.problem.field ?? "") : "";
}

/** What was refused about a field, beside it; nothing where the refusal is about something else. */
export function Refused({ error, field, id }: { error: Error | null; field: string; id?: string }) {
  if (!(error instanceof ProblemError) || fieldOf(error) !== field) {
    return null;
  }
  const { title, detail = "" } = error.problem;
  return (
    <p className="refusal" role="alert" id={id}>
      {`${title}. ${detail}`.trim()}
    </p>
  );
}
