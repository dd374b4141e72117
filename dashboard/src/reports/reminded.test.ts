import { expect, test } from "vitest";
import { owedFigures } from "./reminded";

const MISSING = { unit: "14758", name: "Phường Hàm Rồng", form: "CCHC-Q", formName: "Biểu quý", status: "MISSING" };

const ROUNDS = [
  { form: null, units: 9, by: "thamdinh.38", at: "2026-11-20T02:00:00Z" },
  { form: "CCHC-M", units: 3, by: "thamdinh.38", at: "2026-11-21T02:00:00Z" },
];

test("whoever has never sent was reminded each time all forms or his own were meant", () => {
  expect(owedFigures({ missing: [MISSING] }, { rounds: ROUNDS }).get("14758")).toEqual({
    forms: ["Biểu quý"],
    times: 1,
    latest: "2026-11-20T02:00:00Z",
  });
});

test("a unit whose figures came back is not said to have been reminded", () => {
  const returned = { ...MISSING, status: "RETURNED" };
  expect(owedFigures({ missing: [returned] }, { rounds: ROUNDS }).get("14758")).toEqual({ forms: ["Biểu quý"], times: 0, latest: null });
});

test("of several forms the latest reminder counts", () => {
  const monthly = { ...MISSING, form: "CCHC-M", formName: "Biểu tháng" };
  expect(owedFigures({ missing: [MISSING, monthly] }, { rounds: ROUNDS }).get("14758")).toEqual({
    forms: ["Biểu quý", "Biểu tháng"],
    times: 2,
    latest: "2026-11-21T02:00:00Z",
  });
});
