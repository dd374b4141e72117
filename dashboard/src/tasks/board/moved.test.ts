import { expect, test } from "vitest";
import { column, specimen } from "../specimens";
import { withMoved } from "./moved";

const before = specimen({ version: 3, overdue: true });
const columns = [column("ASSIGNED", before), column("ACCEPTED")];

test("a card that was moved stands in its new column before the board knows of it", () => {
  const accepted = { ...before, version: 4, status: "ACCEPTED" as const };
  const [assigned, taken] = withMoved(columns, { [before.id]: accepted });
  expect(assigned).toMatchObject({ count: 0, overdue: 0, items: [] });
  expect(taken).toMatchObject({ count: 1, overdue: 1, items: [accepted] });
});

test("the board is right as soon as it knows better", () => {
  const older = { ...before, version: 3, status: "ACCEPTED" as const };
  expect(withMoved(columns, { [before.id]: older })).toEqual(columns);
});
