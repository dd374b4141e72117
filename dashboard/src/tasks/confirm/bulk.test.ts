import { expect, test } from "vitest";
import { doAll, type Outcome } from "./bulk";

test("a refusal of one stops no other, and each is told in its turn", async () => {
  const told: Outcome[] = [];
  const refusal = new Error("stale");
  await doAll(
    [{ id: "a" }, { id: "b" }, { id: "c" }],
    ({ id }) => (id === "b" ? Promise.reject(refusal) : Promise.resolve()),
    (outcome) => told.push(outcome),
  );
  expect(told).toEqual([
    { id: "a", refusal: null },
    { id: "b", refusal },
    { id: "c", refusal: null },
  ]);
});
