import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { newKey, tag } from "../../api/client";
import { slugOf } from "../../api/problem";
import { useWrite } from "../../api/write";
import { fieldOf } from "../Refused";
import { unitPath } from "../units/registered";
import { type Keeping, type Kept, keptQuery, readKept, type Sent } from "./kept";
import { type Difference, differencesOf, type Line, linesOf, merged, same } from "./lines";

interface LinesRules<R> {
  unit: string;
  keeping: Keeping<R>;
  known: Kept<R>;
  /** Told whether there is anything unsaved. */
  tell: (isChanged: boolean) => void;
  done: () => void;
}

/** What somebody else saved meanwhile. */
export interface Theirs<R> {
  differences: Difference<R>[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** A list that is edited in place and saved as a whole; nobody's changes are lost where two save. */
export function useLines<R>({ unit, keeping, known, tell, done }: LinesRules<R>) {
  const client = useQueryClient();
  const { queryKey } = keptQuery(keeping, unit);
  const [base, setBase] = useState(known);
  const [lines, setLines] = useState(() => linesOf(known.rows, keeping.keyOf));
  const [theirs, setTheirs] = useState<Kept<R> | null>(null);
  const opened = linesOf(base.rows, keeping.keyOf);
  const isChanged = !same(lines.map(({ row }) => row), base.rows);
  useEffect(() => tell(isChanged), [tell, isChanged]);
  useEffect(() => () => tell(false), [tell]);
  const take = (kept: Kept<R>, next: Line<R>[]) => {
    client.setQueryData(queryKey, kept);
    setBase(kept);
    setLines(next);
    setTheirs(null);
  };
  const { write, writing, error, reset } = useWrite<null, Sent>({
    request: () => ({
      method: "PUT",
      path: unitPath(unit, keeping.part),
      body: { [keeping.part]: lines.map(({ row }) => keeping.sent(row)) },
      ifMatch: base.etag,
    }),
    stale: [["units", unit]],
    refused: (refusal) => {
      if (slugOf(refusal) === "stale-version") {
        void readKept(keeping, unit).then(setTheirs);
        return true;
      }
      return fieldOf(refusal).startsWith(keeping.part);
    },
    done: (saved) => {
      const rows = keeping.rowsOf(saved);
      take({ rows, version: saved.version, etag: tag(saved.version) }, linesOf(rows, keeping.keyOf));
      done();
    },
  });
  const change = (next: Line<R>[]) => {
    reset();
    setLines(next);
  };
  return {
    lines,
    isChanged,
    isOwn: base.version > 0,
    writing,
    error,
    save: () => write(null),
    restore: () => change(opened),
    put: (key: string, part: Partial<R>) =>
      change(lines.map((line) => (line.key === key ? { key, row: { ...line.row, ...part } } : line))),
    add: (row: R) => change([...lines, { key: `new ${newKey()}`, row }]),
    remove: (key: string) => change(lines.filter((line) => line.key !== key)),
    theirs: theirs === null ? null : settle(theirs),
  };

  function settle(kept: Kept<R>): Theirs<R> {
    const there = linesOf(kept.rows, keeping.keyOf);
    return {
      differences: differencesOf(opened, lines, there),
      keepMine: () => take(kept, merged(opened, lines, there)),
      takeTheirs: () => take(kept, there),
    };
  }
}

export type Lines<R> = ReturnType<typeof useLines<R>>;
