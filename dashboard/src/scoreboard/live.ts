import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { FiguresRolledUp, Scoreboard } from "../api/types";
import { scoreboardQuery } from "../api/queries";
import type { Quarter } from "../period/period";
import { applyRollUp, type Change } from "./apply";

export type Connection = "CONNECTING" | "LIVE" | "LOST";

const SETTLE_MILLISECONDS = 1000;
const RETRY_MILLISECONDS = 3000;
const KEPT_CHANGES = 50;

/**
 * Follows a unit's numbers. The browser resumes a broken stream with `Last-Event-ID` by itself; where it gives up (the
 * gateway answered with an error) the stream is opened anew and everything is read again. For one unit and period: the
 * component that uses it must be keyed by both.
 */
export function useLive(unit: string, period: Quarter): { connection: Connection; changes: Change[] } {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("CONNECTING");
  const [changes, setChanges] = useState<Change[]>([]);

  const readAgain = useEffectEvent(() => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "me" });
  });
  const rolledUp = useEffectEvent((event: FiguresRolledUp) => {
    if (event.unit !== unit || event.period !== period) {
      return;
    }
    client.setQueryData(scoreboardQuery(unit, period).queryKey, (board: Scoreboard | undefined) =>
      board === undefined ? board : applyRollUp(board, event),
    );
    const news = event.causes.toReversed().map((cause) => ({ ...cause, live: true }));
    setChanges((known) => [...news, ...known].slice(0, KEPT_CHANGES));
  });

  useEffect(() => {
    let source: EventSource | undefined;
    let settle: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    // At most one reading a second, however fast events come.
    const readSoon = () => {
      settle ??= setTimeout(() => {
        settle = undefined;
        readAgain();
      }, SETTLE_MILLISECONDS);
    };
    const open = () => {
      source = new EventSource(`/api/events?unit=${encodeURIComponent(unit)}`);
      source.addEventListener("open", () => {
        setConnection("LIVE");
        // What changed between the first reading and the subscription would otherwise be missed.
        readSoon();
      });
      source.addEventListener("error", () => {
        setConnection("LOST");
        if (source?.readyState === EventSource.CLOSED) {
          retry = setTimeout(open, RETRY_MILLISECONDS);
        }
      });
      source.addEventListener("figures-rolled-up", ({ data }: MessageEvent<string>) => {
        rolledUp(JSON.parse(data) as FiguresRolledUp);
        readSoon();
      });
      source.addEventListener("target-assessed", readSoon);
      source.addEventListener("reset", readSoon);
    };
    const afterLoading = () => {
      retry = setTimeout(open);
    };
    // A stream opened earlier would keep the browser's sign of loading turning for ever.
    if (document.readyState === "complete") {
      open();
    } else {
      addEventListener("load", afterLoading, { once: true });
    }
    return () => {
      removeEventListener("load", afterLoading);
      source?.close();
      clearTimeout(settle);
      clearTimeout(retry);
    };
  }, [unit]);

  return { connection, changes };
}
