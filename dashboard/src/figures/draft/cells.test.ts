import { expect, test } from "vitest";
import { conflicts, enter, reconcile, sendable, settle, shown } from "./cells";

const STORED = { a: { value: "1" }, b: { value: "2" } };

test("an entry that the service has already is no change", () => {
  const cells = enter({}, STORED, "a", { value: "5" });
  expect(sendable(cells)).toEqual({ a: { value: "5" } });
  expect(enter(cells, STORED, "a", { value: "1" })).toEqual({});
});

test("what arrived is done; what nobody else touched stays to be sent", () => {
  const cells = enter(enter({}, STORED, "a", { value: "5" }), STORED, "b", { value: "6" });
  const after = reconcile(cells, { a: { value: "5" }, b: { value: "2" } });
  expect(Object.keys(after)).toEqual(["b"]);
  expect(conflicts(after)).toEqual([]);
});

test("a cell that somebody else changed too waits for a decision and is not sent", () => {
  const cells = reconcile(enter({}, STORED, "a", { value: "5" }), { ...STORED, a: { value: "7" } });
  expect(conflicts(cells)).toEqual(["a"]);
  expect(sendable(cells)).toEqual({});
  expect(shown(STORED, cells, "a")).toEqual({ value: "5" });
  expect(sendable(settle(cells, "a", "MINE"))).toEqual({ a: { value: "5" } });
  expect(settle(cells, "a", "THEIRS")).toEqual({});
});

test("typing in a cell that waits for a decision does not decide it", () => {
  const cells = reconcile(enter({}, STORED, "a", { value: "5" }), { ...STORED, a: { value: "7" } });
  expect(conflicts(enter(cells, STORED, "a", { value: "8" }))).toEqual(["a"]);
});

test("a cleared cell is sent as missing, words that are no figure are not sent", () => {
  expect(sendable(enter({}, STORED, "a", null))).toEqual({ a: null });
  expect(sendable(enter({}, STORED, "a", { typed: "12 hồ sơ" }))).toEqual({});
});
