import type { Sent } from "./sse";
import { type Connection, follow, type StreamListeners } from "./stream";

/** What the tab that has the stream tells the others; `asks` is a new tab that wants to know how it stands. */
type Told = { event: Sent } | { connection: Connection } | { opened: true } | { asks: true };

/**
 * Follows a stream once for all tabs of the browser: a browser opens only a few connections to a host, and a stream takes one
 * for good. One tab has it and tells the others; when it is closed, another goes on from the place reached.
 * Where the browser cannot agree among tabs (an address without TLS), each tab has its own.
 */
export function followTogether(path: string, listeners: StreamListeners): () => void {
  if (!("locks" in navigator) || typeof BroadcastChannel === "undefined") {
    return follow(path, listeners);
  }
  const name = `tiendo ${path}`;
  const channel = new BroadcastChannel(name);
  const closed = new AbortController();
  let position: string | null = null;
  let standing: Connection | null = null;
  // A channel reaches this origin alone and takes no other argument.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (told: Told) => channel.postMessage(told);

  const lead = () =>
    new Promise<void>((resolve) => {
      // The turn may be given in the very moment in which the tab is closed.
      if (closed.signal.aborted) {
        resolve();
        return;
      }
      standing = "CONNECTING";
      const stop = follow(
        path,
        {
          event: (event) => {
            tell({ event });
            listeners.event(event);
          },
          connection: (connection) => {
            standing = connection;
            tell({ connection });
            listeners.connection(connection);
          },
          opened: () => {
            tell({ opened: true });
            listeners.opened();
          },
        },
        position,
      );
      closed.signal.addEventListener("abort", () => {
        stop();
        resolve();
      });
    });

  channel.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    if ("asks" in data) {
      if (standing !== null) {
        tell({ connection: standing });
      }
    } else if ("event" in data) {
      position = data.event.id ?? position;
      listeners.event(data.event);
    } else if ("connection" in data) {
      listeners.connection(data.connection);
    } else {
      listeners.opened();
    }
  });
  tell({ asks: true });
  // Refused only to a tab that is closed before its turn comes.
  navigator.locks.request(name, { signal: closed.signal }, lead).catch(() => undefined);
  return () => {
    closed.abort();
    channel.close();
  };
}
