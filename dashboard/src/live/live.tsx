import { type Query, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from "react";
import type { Sent } from "./sse";
import { followTogether } from "./together";
import type { Connection } from "./stream";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: {
      /** Names of live events after which this query is read again, at most once a second. */
      live?: readonly string[];
    };
  }
}

/** A live event with its data read: the unit and period it is about, where it has them, are in it. */
export interface LiveEvent {
  name: string;
  data: { unit?: string; period?: string; [member: string]: unknown };
}

type Listener = (event: LiveEvent) => void;

const PAUSE_MILLISECONDS = 1000;
/** So that events which belong together are one reading. */
const SETTLE_MILLISECONDS = 100;
const listeners = new Set<Listener>();
const ConnectionContext = createContext<Connection>("CONNECTING");

/** Whether changes come in at the moment. */
export function useConnection(): Connection {
  return useContext(ConnectionContext);
}

/** Hears every event of the one stream while the component is shown. */
export function useLiveEvents(listener: Listener): void {
  const hear = useEffectEvent(listener);
  useEffect(() => {
    const heard: Listener = (event) => hear(event);
    listeners.add(heard);
    return () => void listeners.delete(heard);
  }, []);
}

/**
 * Opens the page's one stream: everything of the own unit and below it. Components hear it through
 * {@link useLiveEvents}; queries are read again by what their `meta.live` names.
 */
export function LiveProvider({ unit, children }: { unit: string; children: ReactNode }) {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("CONNECTING");

  const refresh = useEffectEvent((names: ReadonlySet<string>) => {
    void client.invalidateQueries({ predicate: (query) => concerns(query, names) });
  });

  useEffect(() => {
    let pending = new Set<string>();
    let settle: ReturnType<typeof setTimeout> | undefined;
    let close: () => void = () => undefined;
    let refreshed = Number.NEGATIVE_INFINITY;
    // At once, but at most one reading a second, however fast events come.
    const refreshSoon = (name: string) => {
      pending.add(name);
      settle ??= setTimeout(
        () => {
          settle = undefined;
          refreshed = performance.now();
          const names = pending;
          pending = new Set();
          refresh(names);
        },
        Math.max(SETTLE_MILLISECONDS, refreshed + PAUSE_MILLISECONDS - performance.now()),
      );
    };
    const hear = (sent: Sent) => {
      if (sent.name === "reset") {
        refreshSoon(EVERYTHING);
      } else if (sent.name !== "hello") {
        const event: LiveEvent = { name: sent.name, data: JSON.parse(sent.data) as LiveEvent["data"] };
        listeners.forEach((listener) => listener(event));
        refreshSoon(sent.name);
      }
    };
    const open = () => {
      close = followTogether(`/api/events?unit=${encodeURIComponent(unit)}&below=true`, {
        event: hear,
        connection: setConnection,
        // What changed between the first reading and the subscription would otherwise be missed.
        opened: () => refreshSoon(EVERYTHING),
      });
    };
    // A stream opened earlier would keep the browser's sign of loading turning for ever.
    if (document.readyState === "complete") {
      open();
    } else {
      addEventListener("load", open, { once: true });
    }
    return () => {
      removeEventListener("load", open);
      clearTimeout(settle);
      close();
    };
  }, [unit]);

  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

const EVERYTHING = "*";

function concerns(query: Query, names: ReadonlySet<string>): boolean {
  const live = query.meta?.live;
  return live !== undefined && (names.has(EVERYTHING) || live.some((name) => names.has(name)));
}
