import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { send } from "../../api/client";
import { isOutage, ProblemError } from "../../api/problem";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import type { Entered, Form, Trial, Violation } from "../types";
import { checkHere } from "./local-check";

const SETTLES_MILLISECONDS = 350;

export interface Checked {
  /** What the service says; null while it has not said anything. */
  trial: Trial | null;
  violations: readonly Violation[];
  /** By figure. */
  at: ReadonlyMap<string, readonly Violation[]>;
  /** Checked on this device alone, because nothing answered. */
  here: boolean;
  /** Why figures could not be sent at all for now. */
  problem: ProblemError | null;
}

type Entries = Readonly<Record<string, Entered | null>>;

/** What the service says of the figures as they stand, a moment after the last key; without it, what this device can tell. */
export function useTrial(path: string, form: Form, entries: Entries, asks: boolean): Checked {
  const texts = useTexts(figures);
  const body = useSettled(useMemo(() => JSON.stringify(wanted(entries)), [entries]));
  const asked = useQuery({
    queryKey: ["figures", "trial", path, body],
    queryFn: async ({ signal }) =>
      (await send<Trial>("POST", `${path}/validate`, `{"figures":${body}}`, { contentType: "application/json", signal })).data,
    enabled: asks,
    retry: false,
    networkMode: "always",
    placeholderData: keepPreviousData,
  });
  const away = asks && asked.isError && isOutage(asked.error);
  return useMemo(() => {
    const trial = asked.isError || !asks ? null : (asked.data ?? null);
    const violations = away ? checkHere(form, (code) => entries[code] ?? null, texts) : (trial?.violations ?? []);
    const at = new Map<string, Violation[]>();
    for (const violation of violations) {
      for (const code of violation.figures) {
        at.set(code, [...(at.get(code) ?? []), violation]);
      }
    }
    const problem = asks && !away && asked.error instanceof ProblemError ? asked.error : null;
    return { trial, violations, at, here: away, problem };
  }, [asked.data, asked.error, asked.isError, asks, away, entries, form, texts]);
}

/** The entries as the service takes them; words that are no number go as they are, for it to say so. */
function wanted(entries: Entries): Record<string, object> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([code, entered]) =>
      entered === null ? [] : [[code, "typed" in entered ? { value: entered.typed } : entered]],
    ),
  );
}

function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLES_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
