/** A refusal as services and gateway write it (RFC 9457). Every rejection has members of its own besides. */
export interface Problem {
  /** Lasting; the last part of it is the name to ask for, see {@link slugOf}. */
  type: string;
  title: string;
  /** HTTP status; 0 means that nothing answered. */
  status: number;
  detail?: string;
  action?: string;
  traceId?: string;
  /** The field, header or parameter at fault. */
  field?: string;
  [member: string]: unknown;
}

/** A named refusal of a service or the gateway. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The name of a problem, e.g. `stale-version`; empty where the error is none. */
export function slugOf(error: unknown): string {
  return error instanceof ProblemError ? (error.problem.type.split("/").pop() ?? "") : "";
}

export function statusOf(error: unknown): number {
  return error instanceof ProblemError ? error.problem.status : -1;
}

/** Nothing answered: no network, or the service or its gateway is away for a while. */
export function isOutage(error: unknown): boolean {
  return [0, 502, 503, 504].includes(statusOf(error));
}

/** Trying again can help only where something did not answer. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof ProblemError) || error.problem.status === 0 || error.problem.status >= 500;
}

/** What an answer that is not 2xx says; its trace is in the problem or in the `traceparent` header. */
export async function problemOf(answer: Response): Promise<Problem> {
  const traceId = answer.headers.get("traceparent")?.split("-")[1];
  const known = { type: "about:blank", title: answer.statusText, ...(traceId === undefined ? {} : { traceId }) };
  try {
    return { ...known, ...((await answer.json()) as object), status: answer.status };
  } catch {
    return { ...known, status: answer.status };
  }
}

/** Nothing answered at all. */
export function unanswered(): ProblemError {
  return new ProblemError({ type: "about:blank", title: "", status: 0 });
}
