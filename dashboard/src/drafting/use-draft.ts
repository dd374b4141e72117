import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { tag } from "../api/client";
import { slugOf } from "../api/problem";
import { useWrite } from "../api/write";
import { type Conflict, merge, unsaved, without, type Words } from "./merge";

/** How long somebody pauses before what he typed is saved, in milliseconds. */
const PAUSE = 900;

export type Saving = "SAVED" | "WAITING" | "SAVING" | "FAILED" | "CONFLICT";

/** What is being worded, and where it is kept. */
export interface Drafted<T extends { version: number }> {
  /** As it was read last. */
  read: T;
  /** All texts there are in it; one that is empty is there too. */
  wordsOf: (read: T) => Words;
  path: string;
  bodyOf: (changes: Words) => unknown;
  queryKey: QueryKey;
}

export interface Draft<T> {
  /** As it was last read or saved. */
  saved: T;
  text: (key: string) => string;
  change: (key: string, text: string) => void;
  saving: Saving;
  /** Saves what waits without the pause. */
  saveNow: () => void;
  conflicts: readonly Conflict[];
  /** Keeps one of two texts, or a third made of both. */
  settle: (conflict: Conflict, text: string) => void;
}

/** Something being worded: saves by itself after a pause, and tells where two people worded the same thing otherwise. */
export function useDraft<T extends { version: number }>({ read, wordsOf, path, bodyOf, queryKey }: Drafted<T>): Draft<T> {
  const client = useQueryClient();
  const [saved, setSaved] = useState(read);
  const [changes, setChanges] = useState<Words>({});
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [failed, setFailed] = useState<Words | null>(null);
  // Who leaves at the very moment something is sent does not send it again.
  const sent = useRef<Words | null>(null);
  const { write, writing } = useWrite<Words, T>({
    request: (words) => ({
      method: "PATCH",
      path,
      body: bodyOf(words),
      ifMatch: tag(saved.version),
    }),
    done: (now, words) => {
      client.setQueryData(queryKey, now);
      setSaved(now);
      setChanges((known) => unsaved(known, words));
    },
    refused: (error, words) => {
      sent.current = null;
      const stale = slugOf(error) === "stale-version";
      if (stale) {
        void client.invalidateQueries({ queryKey });
      }
      setFailed(words);
      return stale;
    },
  });
  if (read.version > saved.version && !writing) {
    const merged = merge(wordsOf(saved), changes, wordsOf(read));
    setSaved(read);
    setChanges(merged.changes);
    setConflicts((known) => [...known.filter((one) => merged.conflicts.every(({ key: other }) => other !== one.key)), ...merged.conflicts]);
  }
  const waiting = Object.keys(changes).length > 0;
  const saveNow = () => {
    if (waiting && !writing && sent.current !== changes) {
      sent.current = changes;
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
  const before = wordsOf(saved);
  return {
    saved,
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
