import { expect, test } from "vitest";
import { sessionOf } from "../../session/session";
import { type Initiative, stepsFor } from "./initiatives";

const PROPOSED: Initiative = {
  id: "ini-1",
  version: 1,
  unit: "14758",
  status: "PROPOSED",
  kind: "MODEL",
  title: "Một cửa lưu động",
  field: null,
  change: "Đến tận nhà",
  effect: "Dân bớt đi lại",
  authors: ["Lê Thị Hoa"],
  verdicts: [],
  replications: [],
};

function somebody(unit: string, ...roles: string[]) {
  return sessionOf({ username: "x", name: "X", unit, roles }, unit);
}

test("the leader of the unit judges, and a reviewer above it; an officer does not", () => {
  expect(stepsFor(PROPOSED, somebody("14758", "leader"), true)).toEqual(["recognise", "refuse"]);
  expect(stepsFor(PROPOSED, somebody("38", "reviewer"), true)).toEqual(["recognise", "refuse"]);
  expect(stepsFor(PROPOSED, somebody("14758", "officer"), true)).toEqual([]);
});

test("a unit that has judged does not judge again, one above still may", () => {
  const refused: Initiative = { ...PROPOSED, status: "REFUSED", verdicts: [{ unit: "14758", decision: null, reason: "Đã có nơi làm" }] };
  expect(stepsFor(refused, somebody("14758", "leader"), true)).toEqual([]);
  expect(stepsFor(refused, somebody("38", "reviewer"), true)).toEqual(["recognise", "refuse"]);
});

test("what is recognised is done by other units too, once each", () => {
  const recognised: Initiative = { ...PROPOSED, status: "RECOGNISED" };
  expect(stepsFor(recognised, somebody("15187", "officer"), false)).toEqual(["replicate"]);
  expect(stepsFor(recognised, somebody("14758", "officer"), true)).toEqual([]);
  const done: Initiative = { ...recognised, replications: [{ unit: "15187", since: "2026-11-01", result: "Tốt" }] };
  expect(stepsFor(done, somebody("15187", "officer"), false)).toEqual([]);
});
