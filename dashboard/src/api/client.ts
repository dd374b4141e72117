import type { Problem } from "./types";

/** A named refusal of a service or the gateway; `status` 0 means that nothing answered. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** Reads JSON. A session that has ended leads to the sign-in and back to this page. */
export async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const answer = await fetch(path, {
    signal,
    headers: { Accept: "application/json, application/problem+json", "Accept-Language": document.documentElement.lang },
  });
  if (answer.ok) {
    return (await answer.json()) as T;
  }
  if (answer.status === 401) {
    location.reload();
  }
  throw new ProblemError(await problemOf(answer));
}

async function problemOf(answer: Response): Promise<Problem> {
  try {
    return { title: answer.statusText, type: "about:blank", ...((await answer.json()) as object), status: answer.status };
  } catch {
    return { type: "about:blank", title: answer.statusText, status: answer.status };
  }
}

/** Trying again can help only where something did not answer. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof ProblemError) || error.problem.status >= 500;
}

export function cookie(name: string): string {
  const pair = document.cookie.split("; ").find((entry) => entry.startsWith(`${name}=`));
  return pair === undefined ? "" : decodeURIComponent(pair.slice(name.length + 1));
}
