import { expect, test } from "vitest";
import { put } from "./pointer";

const PLAN = { number: null as string | null, duties: [{ duties: ["a", "b"] }], targets: [{ threshold: "98" }, { threshold: "99" }] };

test("a mend goes where its pointer leads and nowhere else", () => {
  expect(put(PLAN, "/targets/1/threshold", "99.9").targets).toEqual([{ threshold: "98" }, { threshold: "99.9" }]);
  expect(put(PLAN, "/duties/0/duties/1", "c").duties).toEqual([{ duties: ["a", "c"] }]);
  expect(put(PLAN, "/number", "12/KH-UBND").number).toBe("12/KH-UBND");
});

test("the plan that is shown does not change by it", () => {
  put(PLAN, "/targets/0/threshold", "1");
  expect(PLAN.targets[0]?.threshold).toBe("98");
});

test("escaped names are read as they were written", () => {
  expect(put({ "a/b": 1, "m~n": 2 }, "/a~1b", 3)).toEqual({ "a/b": 3, "m~n": 2 });
  expect(put({ "a/b": 1, "m~n": 2 }, "/m~0n", 4)).toEqual({ "a/b": 1, "m~n": 4 });
});
