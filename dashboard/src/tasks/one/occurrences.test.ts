import { expect, test } from "vitest";
import { specimen } from "../specimens";
import { occurrencesOf, seriesOf } from "./occurrences";

test("occurrences of one task are told from tasks with similar names", () => {
  const first = specimen({ id: "p.t3@2026-Q1~14758", due: "2026-03-31" });
  const second = specimen({ id: "p.t3@2026-Q2~14758", due: "2026-06-30" });
  const others = [specimen({ id: "p.t3@2026-Q1" }), specimen({ id: "p.t31@2026-Q1~14758" }), specimen({ id: "p.t3" })];
  expect(occurrencesOf(second, [second, ...others, first])).toEqual([first, second]);
  expect(seriesOf("p.t3@2026-Q1~14758")).toBe("p.t3~14758");
});
