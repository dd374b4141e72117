import { expect, test } from "vitest";
import { merge, unsaved } from "./merge";

const BASE = { "sentence/a": "A", "sentence/b": "B", "narrative/STEERING": "" };

test("what somebody else did not touch goes on to be saved", () => {
  const theirs = { ...BASE, "sentence/b": "B của người khác" };
  expect(merge(BASE, { "sentence/a": "A của tôi" }, theirs)).toEqual({
    changes: { "sentence/a": "A của tôi" },
    conflicts: [],
  });
});

test("a text both changed is a conflict, unless both say the same", () => {
  const theirs = { ...BASE, "sentence/a": "A khác", "sentence/b": "B mới" };
  expect(merge(BASE, { "sentence/a": "A của tôi", "sentence/b": "B mới" }, theirs)).toEqual({
    changes: {},
    conflicts: [{ key: "sentence/a", mine: "A của tôi", theirs: "A khác" }],
  });
});

test("a change of a sentence that is no longer there is dropped", () => {
  expect(merge(BASE, { "sentence/a": "A của tôi" }, { "sentence/b": "B" })).toEqual({ changes: {}, conflicts: [] });
});

test("what was typed while saving is still to be saved", () => {
  expect(unsaved({ "sentence/a": "A hai", "sentence/b": "B" }, { "sentence/a": "A một", "sentence/b": "B" })).toEqual({
    "sentence/a": "A hai",
  });
});
