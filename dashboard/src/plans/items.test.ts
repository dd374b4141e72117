import { expect, test } from "vitest";
import { isShown, itemsOf, loose } from "./items";
import { excerpts, wholeText } from "./source-lines";
import { planWith } from "./sample";
import type { Source } from "./types";

const PLAN = planWith({});

function at(page: number, firstLine: number, text: string): Source {
  return { page, firstLine, lastLine: firstLine, text, confidence: 1 };
}

test("what nobody has settled is open, in the order of the document", () => {
  const open = itemsOf(PLAN).filter((item) => isShown("OPEN", item));
  expect(open.map(({ key }) => key)).toEqual(["title", "targets/g1", "tasks/t1"]);
});

test("a finding of an entry stands at its member, one without an item at the plan", () => {
  expect(itemsOf(PLAN).find(({ key }) => key === "budget")?.findings).toHaveLength(1);
  const whole = { ...PLAN.findings[0], item: null } as (typeof PLAN.findings)[0];
  const plan = planWith({ findings: [whole] });
  expect(loose(plan, itemsOf(plan))).toEqual([whole]);
});

test("a line of the file knows what was read from it", () => {
  const [block] = wholeText(PLAN, itemsOf(PLAN), "KẾ HOẠCH\r\nDuy trì\n1 Rà soát\nKinh phí\nHết");
  expect(block?.lines.map(({ number, items }) => [number, items])).toEqual([
    [1, ["title"]],
    [2, ["targets/g1"]],
    [3, ["tasks/t1"]],
    [4, ["budget"]],
    [5, []],
  ]);
});

test("of a file that is no text, what was read stands in the order of its pages", () => {
  const plan = planWith({
    targets: [{ ...(PLAN.targets[0] as (typeof PLAN.targets)[0]), source: at(2, 1, "Sau") }],
    tasks: [{ ...(PLAN.tasks[0] as (typeof PLAN.tasks)[0]), source: at(1, 9, "Trước") }],
    budget: [],
    sources: {},
  });
  expect(excerpts(plan, itemsOf(plan)).map(({ page, lines }) => [page, lines.map(({ text }) => text)])).toEqual([
    [1, ["Trước"]],
    [2, ["Sau"]],
  ]);
});
