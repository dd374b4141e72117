import { vi } from "vitest";
import { Refusal } from "./stage";

export interface Uploaded {
  method: string;
  path: string;
  headers: Headers;
}

/** Takes the place of what sends files and tells how far it is; answers in turn, the last one ever after. */
export function stageUploads(answers: unknown[]): Uploaded[] {
  const uploaded: Uploaded[] = [];
  class Request extends EventTarget {
    upload = new EventTarget();
    status = 0;
    responseText = "";
    statusText = "";
    private headers = new Headers();
    private at = { method: "", path: "" };

    open(method: string, path: string): void {
      this.at = { method, path };
    }

    setRequestHeader(name: string, value: string): void {
      this.headers.set(name, value);
    }

    getResponseHeader(): string | null {
      return null;
    }

    send(): void {
      const answer = answers[Math.min(uploaded.length, answers.length - 1)];
      uploaded.push({ ...this.at, headers: this.headers });
      this.status = answer instanceof Refusal ? answer.status : 200;
      this.responseText = JSON.stringify(answer instanceof Refusal ? answer.problem : answer);
      queueMicrotask(() => this.dispatchEvent(new Event("load")));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  return uploaded;
}
