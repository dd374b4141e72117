// @vitest-environment jsdom
import { BroadcastChannel } from "node:worker_threads";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventually } from "../testing/stage";
import type { Connection } from "./stream";
import { followTogether } from "./together";

interface Opened {
  position: string | null;
  say: (text: string) => void;
}

let opened: Opened[];
let queue: Promise<unknown>;

/** Agrees among tabs as the browser does: one after the other, at times also a tab that has just been closed. */
const locks = {
  request: (_: string, __: unknown, lead: () => Promise<void>) => {
    queue = queue.then(lead);
    return queue;
  },
};

beforeEach(() => {
  opened = [];
  queue = Promise.resolve();
  vi.stubGlobal("BroadcastChannel", BroadcastChannel);
  Object.defineProperty(navigator, "locks", { value: locks, configurable: true });
  vi.stubGlobal("fetch", (_: string, { headers, signal }: { headers: Record<string, string>; signal: AbortSignal }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        signal.addEventListener("abort", () => controller.error(new DOMException("", "AbortError")));
        opened.push({
          position: headers["Last-Event-ID"] ?? null,
          say: (text) => controller.enqueue(new TextEncoder().encode(text)),
        });
      },
    });
    return Promise.resolve(new Response(body));
  });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, "locks");
});

function tab() {
  const heard: string[] = [];
  let connection: Connection = "CONNECTING";
  const close = followTogether("/api/events?unit=38", {
    event: ({ data }) => void heard.push(data),
    connection: (now) => void (connection = now),
    opened: () => undefined,
  });
  return { heard, close, connection: () => connection };
}

test("tabs share one stream; when the tab that has it is closed, another goes on where it was", async () => {
  const first = tab();
  const second = tab();
  await eventually(() => expect([first.connection(), second.connection()]).toEqual(["LIVE", "LIVE"]));
  opened[0]?.say("id: 7\ndata: a\n\n");
  await eventually(() => expect([first.heard, second.heard]).toEqual([["a"], ["a"]]));
  expect(opened).toHaveLength(1);

  first.close();
  await eventually(() => expect(opened.map(({ position }) => position)).toEqual([null, "7"]));
  opened[1]?.say("id: 8\ndata: b\n\n");
  await eventually(() => expect(second.heard).toEqual(["a", "b"]));
  expect(first.heard).toEqual(["a"]);
  second.close();
});

test("a tab that is opened later is told how the stream stands", async () => {
  const first = tab();
  await eventually(() => expect(first.connection()).toBe("LIVE"));
  const later = tab();
  await eventually(() => expect(later.connection()).toBe("LIVE"));
  expect(opened).toHaveLength(1);
  first.close();
  later.close();
});

test("a tab that is closed before its turn keeps nobody waiting", async () => {
  tab().close();
  const other = tab();
  await eventually(() => expect(other.connection()).toBe("LIVE"));
  expect(opened).toHaveLength(1);
  other.close();
});
