import { expect, test } from "vitest";
import { specimen } from "../specimens";
import { beginning, bodyOf } from "./steps";

test("a step says only its own fields, numbers as numbers", () => {
  const values = { ...beginning("progress", specimen({ progress: 40 })), reason: "not asked for" };
  expect(bodyOf("progress", values)).toEqual({ percent: 40 });
  expect(bodyOf("progress", { ...values, note: " thêm " })).toEqual({ percent: 40, note: "thêm" });
});

test("a step without words has no body", () => {
  expect(bodyOf("confirm", beginning("confirm", specimen()))).toBeUndefined();
});

test("more time begins with the day that was asked for", () => {
  const extension = { due: "2026-12-04", reason: "", by: "x", at: "" };
  expect(beginning("grant", specimen({ extension })).due).toBe("2026-12-04");
});
