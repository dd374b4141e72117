import { noteAnswer } from "./outages";
import { isOutage, ProblemError, problemOf, unanswered } from "./problem";
import { noteSignedOut } from "./signed-out";

export { isPassing, ProblemError } from "./problem";

export type Method = "POST" | "PUT" | "PATCH" | "DELETE";

/** What a service answered, with the entity tag to send back in `If-Match`. */
export interface Answer<T> {
  data: T;
  etag: string | null;
}

/** What a write carries besides its body. */
export interface WriteOptions {
  /** The entity tag read before, as it was given. */
  ifMatch?: string | null;
  /** `Idempotency-Key`: the same for every repetition of one intention; a new one where it is left out. */
  key?: string;
  signal?: AbortSignal;
  /** Of a body that is not sent as JSON (a string, a file, form data). */
  contentType?: string;
}

const READABLE = "application/json, application/geo+json, application/problem+json";

/** Headers every call has: which answer is wanted, and in which language people are told. */
export function commonHeaders(accept = READABLE): Record<string, string> {
  return { Accept: accept, "Accept-Language": document.documentElement.lang };
}

/** Headers of a write: the gateway's guard against forgery, the key and the version seen. */
export function writeHeaders({ ifMatch, key, contentType }: WriteOptions): Record<string, string> {
  return {
    ...commonHeaders(),
    "X-XSRF-TOKEN": cookie("XSRF-TOKEN"),
    "Idempotency-Key": key ?? newKey(),
    ...(ifMatch === undefined || ifMatch === null ? {} : { "If-Match": ifMatch }),
    ...(contentType === undefined ? {} : { "Content-Type": contentType }),
  };
}

/** A key that no other write has. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The entity tag of a version that came in a body. */
export function tag(version: number): string {
  return `"${version}"`;
}

/** Reads JSON. */
export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await read<T>(path, signal)).data;
}

/** Reads JSON with its entity tag. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  return answered(await call(path, { headers: commonHeaders(), ...(signal === undefined ? {} : { signal }) }));
}

/** Reads what is no JSON: a file, a workbook. */
export async function readFile(path: string, signal?: AbortSignal): Promise<Blob> {
  const answer = await call(path, { headers: commonHeaders("*/*"), ...(signal === undefined ? {} : { signal }) });
  return await answer.blob();
}

/** Writes; an object is sent as JSON, a string, file or form data as it is. */
export async function send<T>(
  method: Method,
  path: string,
  body?: unknown,
  options: WriteOptions = {},
): Promise<Answer<T>> {
  const raw = typeof body === "string" || body instanceof Blob || body instanceof FormData;
  const contentType = options.contentType ?? (raw || body === undefined ? undefined : "application/json");
  return answered(
    await call(path, {
      method,
      headers: writeHeaders({ ...options, ...(contentType === undefined ? {} : { contentType }) }),
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    }),
  );
}

/** Calls, and turns everything that is no answer of success into a {@link ProblemError}. */
export async function call(path: string, request: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(path, request);
  } catch (error) {
    if (request.signal?.aborted === true) {
      throw error;
    }
    noteAnswer(path, !navigator.onLine);
    throw unanswered();
  }
  if (answer.ok) {
    noteAnswer(path, true);
    return answer;
  }
  const error = new ProblemError(await problemOf(answer));
  noteAnswer(path, !isOutage(error));
  if (answer.status === 401) {
    noteSignedOut();
  }
  throw error;
}

async function answered<T>(answer: Response): Promise<Answer<T>> {
  const text = await answer.text();
  return { data: (text === "" ? undefined : JSON.parse(text)) as T, etag: answer.headers.get("ETag") };
}

export function cookie(name: string): string {
  const pair = document.cookie.split("; ").find((entry) => entry.startsWith(`${name}=`));
  return pair === undefined ? "" : decodeURIComponent(pair.slice(name.length + 1));
}
