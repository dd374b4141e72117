import { expect, test } from "vitest";
import { ProblemError, unanswered } from "./problem";
import { each } from "./each";

test("one that is refused keeps no other one back, and is named", async () => {
  const refused = new ProblemError({ type: "x/not-your-turn", title: "Chưa đến lượt", status: 409 });
  const progress: number[] = [];
  const outcomes = await each([1, 2, 3], (item) => (item === 2 ? Promise.reject(refused) : Promise.resolve()), (done) => progress.push(done));
  expect(outcomes.toSorted((a, b) => a.item - b.item).map(({ error }) => error)).toEqual([null, refused, null]);
  expect(progress).toEqual([1, 2, 3]);
});

test("once nothing answers the rest is not tried", async () => {
  const tried: number[] = [];
  const outcomes = await each(
    Array.from({ length: 40 }, (_, index) => index),
    (item) => {
      tried.push(item);
      return Promise.reject(unanswered());
    },
    () => undefined,
  );
  expect(outcomes).toHaveLength(40);
  expect(tried.length).toBeLessThan(9);
});
