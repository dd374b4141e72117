import { call, commonHeaders } from "../api/client";
import { statusOf } from "../api/problem";
import { type Sent, sseParser } from "./sse";

export type Connection = "CONNECTING" | "LIVE" | "LOST";

export interface StreamListeners {
  event: (event: Sent) => void;
  connection: (connection: Connection) => void;
  /** The stream was opened without knowing what happened before. */
  opened: () => void;
}

const RETRY_MILLISECONDS = [1000, 2000, 5000, 10_000] as const;
/** Three heartbeats of the service without a sign of life: the connection is dead though nobody said so. */
const SILENT_MILLISECONDS = 50_000;

/**
 * Follows a stream until told to stop; comes back where it was with `Last-Event-ID` when the connection breaks.
 *
 * @param from the place somebody else had followed it to, null to begin with what comes
 */
export function follow(path: string, listeners: StreamListeners, from: string | null = null): () => void {
  const stopped = new AbortController();
  let position = from;
  let failures = 0;
  let wake: (() => void) | undefined;
  const online = () => wake?.();

  const once = async () => {
    const attempt = new AbortController();
    const signal = AbortSignal.any([stopped.signal, attempt.signal]);
    const answer = await call(path, {
      signal,
      headers: { ...commonHeaders("text/event-stream"), ...(position === null ? {} : { "Last-Event-ID": position }) },
    });
    failures = 0;
    listeners.connection("LIVE");
    if (position === null) {
      listeners.opened();
    }
    let silence = setTimeout(() => attempt.abort(), SILENT_MILLISECONDS);
    const parse = sseParser((event) => {
      position = event.id ?? position;
      listeners.event(event);
    });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    try {
      for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
        clearTimeout(silence);
        silence = setTimeout(() => attempt.abort(), SILENT_MILLISECONDS);
        parse(piece.value);
      }
    } finally {
      clearTimeout(silence);
    }
  };

  const forEver = async () => {
    while (!stopped.signal.aborted) {
      try {
        await once();
      } catch (error) {
        // A position the service cannot read, or a unit that is not ours: what was remembered does not help.
        position = statusOf(error) >= 400 && statusOf(error) < 500 ? null : position;
      }
      if (stopped.signal.aborted) {
        return;
      }
      listeners.connection("LOST");
      const pause = RETRY_MILLISECONDS[Math.min(failures++, RETRY_MILLISECONDS.length - 1)] ?? 10_000;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pause + Math.random() * 500);
      });
    }
  };

  addEventListener("online", online);
  void forEver();
  return () => {
    removeEventListener("online", online);
    stopped.abort();
    wake?.();
  };
}
