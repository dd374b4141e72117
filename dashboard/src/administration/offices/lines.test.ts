import { expect, test } from "vitest";
import { differencesOf, linesOf, merged } from "./lines";

interface Row {
  id: string;
  name: string;
}

const lines = (...rows: [string, string][]) => linesOf<Row>(rows.map(([id, name]) => ({ id, name })), ({ id }) => id);
const names = (rows: { row: Row }[]) => rows.map(({ row }) => row.name);

const BASE = lines(["a", "A"], ["b", "B"], ["c", "C"]);

test("what the other changed stays, and so does what was changed here", () => {
  const mine = lines(["a", "A here"], ["b", "B"], ["c", "C"], ["n", "new here"]);
  const theirs = lines(["a", "A"], ["b", "B there"], ["c", "C"], ["t", "new there"]);
  expect(names(merged(BASE, mine, theirs))).toEqual(["A here", "B there", "C", "new there", "new here"]);
});

test("a row taken out by either is out, unless the other changed it", () => {
  expect(names(merged(BASE, lines(["a", "A"], ["c", "C"]), lines(["a", "A"], ["b", "B"])))).toEqual(["A"]);
  expect(names(merged(BASE, lines(["a", "A"], ["b", "B here"], ["c", "C"]), lines(["a", "A"])))).toEqual(["A", "B here"]);
});

test("the other's changes are told, with those that were made here too", () => {
  const mine = lines(["a", "A here"], ["b", "B"], ["c", "C"]);
  const theirs = lines(["a", "A there"], ["b", "B"], ["t", "T"]);
  expect(differencesOf(BASE, mine, theirs)).toEqual([
    { kind: "CHANGED", row: { id: "a", name: "A there" }, alsoMine: true },
    { kind: "REMOVED", row: { id: "c", name: "C" }, alsoMine: false },
    { kind: "ADDED", row: { id: "t", name: "T" }, alsoMine: false },
  ]);
});

test("the same change on both sides is no conflict", () => {
  const both = lines(["a", "A new"], ["b", "B"], ["c", "C"]);
  expect(differencesOf(BASE, both, both).map(({ alsoMine }) => alsoMine)).toEqual([false]);
  expect(names(merged(BASE, both, both))).toEqual(["A new", "B", "C"]);
});

test("twins have keys of their own", () => {
  expect(lines(["a", "1"], ["a", "2"]).map(({ key }) => key)).toEqual(["a", "a 1"]);
});
