import { type Answer, type Method, writeHeaders, type WriteOptions } from "./client";
import { type Problem, ProblemError, unanswered } from "./problem";
import { noteSignedOut } from "./signed-out";

export interface UploadOptions extends WriteOptions {
  method?: Method;
  /** Called as bytes leave, with the part that has left, 0 to 1. */
  progress?: (share: number) => void;
}

/** Sends a file (or form data with files) and tells how far it is; `fetch` cannot. */
export function upload<T>(path: string, body: FormData | Blob, options: UploadOptions = {}): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(options.method ?? "POST", path);
    for (const [name, value] of Object.entries(writeHeaders(options))) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) {
        options.progress?.(loaded / total);
      }
    });
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status < 300) {
        const data = (request.responseText === "" ? undefined : JSON.parse(request.responseText)) as T;
        resolve({ data, etag: request.getResponseHeader("ETag") });
        return;
      }
      if (request.status === 401) {
        noteSignedOut();
      }
      reject(new ProblemError(refusal(request)));
    });
    request.addEventListener("error", () => reject(unanswered()));
    request.addEventListener("abort", () => reject(new DOMException("Aborted", "AbortError")));
    options.signal?.addEventListener("abort", () => request.abort());
    request.send(body);
  });
}

function refusal(request: XMLHttpRequest): Problem {
  const known = { type: "about:blank", title: request.statusText };
  try {
    return { ...known, ...(JSON.parse(request.responseText) as object), status: request.status };
  } catch {
    return { ...known, status: request.status };
  }
}
