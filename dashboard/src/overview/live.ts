import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLiveEvents } from "../live/live";
import type { Period } from "../period/period";
import { applyRollUp, type Change } from "./apply";
import { scoreboardQuery } from "./queries";
import type { FiguresRolledUp } from "./types";

const KEPT_CHANGES = 50;

/** Puts a unit's new numbers on the page before they are read again, and collects who moved them. To be keyed by both. */
export function useLiveBoard(unit: string, period: Period): Change[] {
  const client = useQueryClient();
  const [changes, setChanges] = useState<Change[]>([]);
  useLiveEvents(({ name, data }) => {
    if (name !== "figures-rolled-up" || data.unit !== unit || data.period !== period) {
      return;
    }
    const event = data as unknown as FiguresRolledUp;
    client.setQueryData(scoreboardQuery(unit, period).queryKey, (board) =>
      board === undefined ? board : applyRollUp(board, event),
    );
    const news = event.causes.toReversed().map((cause) => ({ ...cause, live: true }));
    setChanges((known) => [...news, ...known].slice(0, KEPT_CHANGES));
  });
  return changes;
}
