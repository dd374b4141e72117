import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { tag } from "../api/client";
import { slugOf } from "../api/problem";
import { useWrite } from "../api/write";
import { bodyOf, type Conflict, merge, unsaved, without, type Words, wordsOf } from "./merge";
import { addressOf, reportQuery } from "./queries";
import type { Report } from "./types";

/** How long somebody pauses before what he typed is saved, in milliseconds. */
const PAUSE = 900;

export type Saving = "SAVED" | "WAITING" | "SAVING" | "FAILED" | "CONFLICT";

export interface Draft {
  /** The report as it was last read or saved. */
  report: Report;
  text: (key: string) => string;
  change: (key: string, text: string) => void;
  saving: Saving;
  /** Saves what waits without the pause. */
  saveNow: () => void;
  conflicts: readonly Conflict[];
  /** Keeps one of two texts, or a third made of both. */
  settle: (conflict: Conflict, text: string) => void;
}

/** A report being worded: saves by itself after a pause, and tells where two people worded the same thing otherwise. */
export function useDraft(read: Report): Draft {
  const client = useQueryClient();
  const [report, setReport] = useState(read);
  const [changes, setChanges] = useState<Words>({});
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [failed, setFailed] = useState<Words | null>(null);
  const key = reportQuery(read.unit, read.period).queryKey;
  const { write, writing } = useWrite<Words, Report>({
    request: (words) => ({
      method: "PATCH",
      path: addressOf(report.unit, report.period),
      body: bodyOf(words),
      ifMatch: tag(report.version),
    }),
    done: (saved, words) => {
      client.setQueryData(key, saved);
      setReport(saved);
      setChanges((now) => unsaved(now, words));
    },
    refused: (error, words) => {
      const stale = slugOf(error) === "stale-version";
      if (stale) {
        void client.invalidateQueries({ queryKey: key });
      }
      setFailed(words);
      return stale;
    },
  });
  if (read.version > report.version && !writing) {
    const merged = merge(wordsOf(report), changes, wordsOf(read));
    setReport(read);
    setChanges(merged.changes);
    setConflicts((known) => [...known.filter((one) => merged.conflicts.every(({ key: other }) => other !== one.key)), ...merged.conflicts]);
  }
  const waiting = Object.keys(changes).length > 0;
  const saveNow = () => {
    if (waiting && !writing) {
      write(changes);
    }
  };
  const save = useEffectEvent(saveNow);
  useEffect(() => {
    if (!waiting || writing || changes === failed) {
      return undefined;
    }
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [changes, failed, waiting, writing]);
  useEffect(() => () => save(), []);
  const before = wordsOf(report);
  return {
    report,
    text: (each) => changes[each] ?? before[each] ?? "",
    change: (each, text) =>
      setChanges((now) => (before[each] === text && !writing ? without(now, each) : { ...now, [each]: text })),
    saving: writing
      ? "SAVING"
      : conflicts.length > 0
        ? "CONFLICT"
        : !waiting
          ? "SAVED"
          : changes === failed
            ? "FAILED"
            : "WAITING",
    saveNow,
    conflicts,
    settle: ({ key: settled, theirs }, text) => {
      setConflicts((known) => known.filter((one) => one.key !== settled));
      if (text !== theirs) {
        setChanges((now) => ({ ...now, [settled]: text }));
      }
    },
  };
}
