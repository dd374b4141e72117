import { expect, test } from "vitest";
import { type Role, sessionOf } from "../session/session";
import { actionsFor, moveTo } from "./actions";
import type { HistoryEntry, Status } from "./types";

const someone = (unit: string, ...roles: Role[]) =>
  sessionOf({ username: `x.${unit}`, name: "", unit, roles }, unit);

const task = (status: Status, more: Partial<Parameters<typeof actionsFor>[0]> = {}) => ({
  unit: "14758",
  status,
  parent: null,
  extension: null,
  history: [] as HistoryEntry[],
  ...more,
});

const handedInBy = (by: string): HistoryEntry => ({ step: "RESULT_SUBMITTED", by, at: "", reason: null });

test("the officer of the unit accepts, reports, hands in and asks for more time", () => {
  expect(actionsFor(task("ASSIGNED"), someone("14758", "officer"))).toEqual(["accept", "progress", "submit", "extend"]);
});

test("an officer of another unit is offered nothing", () => {
  expect(actionsFor(task("IN_PROGRESS"), someone("14797", "officer"))).toEqual([]);
});

test("a result is confirmed or returned from above, and nothing else is done with it meanwhile", () => {
  expect(actionsFor(task("SUBMITTED"), someone("38", "reviewer"))).toEqual(["confirm", "return"]);
  expect(actionsFor(task("SUBMITTED"), someone("14758", "officer"))).toEqual([]);
});

test("who handed a result in is not asked to confirm it", () => {
  const own = task("SUBMITTED", { history: [handedInBy("x.14758")] });
  expect(actionsFor(own, someone("14758", "leader"))).toEqual(["return"]);
  const returned = task("SUBMITTED", { history: [handedInBy("x.14758"), handedInBy("canbo.14758")] });
  expect(actionsFor(returned, someone("14758", "leader"))).toContain("confirm");
});

test("more time is granted by somebody else than asked for it, and not asked for twice", () => {
  const extension = { due: "2026-12-04", reason: "", by: "x.14758", at: "" };
  const asked = task("ACCEPTED", { extension });
  expect(actionsFor(asked, someone("14758", "leader"))).not.toContain("grant");
  expect(actionsFor(asked, someone("14758", "officer"))).not.toContain("extend");
  expect(actionsFor(asked, someone("38", "leader"))).toEqual(expect.arrayContaining(["grant", "refuse"]));
});

test("only a part is taken back, and only from above", () => {
  const part = task("ACCEPTED", { parent: "t1" });
  expect(actionsFor(part, someone("38", "leader"))).toContain("cancel");
  expect(actionsFor(part, someone("14758", "leader"))).not.toContain("cancel");
  expect(actionsFor(task("ACCEPTED"), someone("38", "leader"))).not.toContain("cancel");
});

test("what is closed is closed", () => {
  expect(actionsFor(task("COMPLETED"), someone("38", "administrator"))).toEqual([]);
});

test("a card moves only where there is a step for it", () => {
  expect(moveTo("ASSIGNED", "ACCEPTED")).toBe("accept");
  expect(moveTo("IN_PROGRESS", "SUBMITTED")).toBe("submit");
  expect(moveTo("SUBMITTED", "IN_PROGRESS")).toBe("return");
  expect(moveTo("COMPLETED", "IN_PROGRESS")).toBeNull();
  expect(moveTo("ASSIGNED", "COMPLETED")).toBeNull();
});
