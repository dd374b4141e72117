import { expect, test } from "vitest";
import { edited, fieldsOf, without } from "./fields";
import { planWith } from "./sample";

test("a threshold is typed with a comma and sent with every digit", () => {
  const plan = planWith({});
  const fields = fieldsOf(plan, "targets/g1");
  expect(fields.find(({ name }) => name === "threshold")?.value).toBe("99,9");
  expect(edited(plan, fields, { "/targets/0/threshold": "99,95" }).targets[0]?.threshold).toBe("99.95");
});

test("a list has an entry a line, empty lines are none", () => {
  const plan = planWith({});
  const after = edited(plan, fieldsOf(plan, "tasks/t1"), { "/tasks/0/leads": " Sở Nội vụ \n\nSở Tư pháp" });
  expect(after.tasks[0]?.leads).toEqual(["Sở Nội vụ", "Sở Tư pháp"]);
});

test("what is emptied is nothing, what was not touched stays", () => {
  const plan = planWith({ number: "12/KH-UBND" });
  const after = edited(plan, fieldsOf(plan, "number"), { "/number": "" });
  expect(after).toEqual({ ...plan, number: null });
});

test("a task is taken out alone", () => {
  const plan = planWith({});
  const after = without(plan, "tasks/t1");
  expect(after.tasks).toEqual([]);
  expect(after.targets).toHaveLength(1);
});
