import { expect, test } from "vitest";
import { board, children, indicators } from "../../fixtures/board";
import { countStates, ownStatus, presence, select } from "./summary";

const measured = { code: "c", name: "n", official: null, provisional: null };

test("zero, not applicable and missing are three things", () => {
  expect(presence({ ...measured, known: 1, notApplicable: 0, missing: 0 }, "0")).toBe("VALUE");
  expect(presence({ ...measured, known: 0, notApplicable: 3, missing: 0 }, null)).toBe("NOT_APPLICABLE");
  expect(presence({ ...measured, known: 0, notApplicable: 3, missing: 1 }, null)).toBe("MISSING");
});

test("indicators without a target are not counted among the targets", () => {
  expect(countStates(indicators)).toEqual({ MET: 4, AT_RISK: 2, MISSED: 1, NO_DATA: 1 });
});

test("a unit is found by its name without tones or by its code", () => {
  expect(select(children, "ham rong 1", "ALL")[0]?.name).toBe("Phường Hàm Rồng 1");
  expect(select(children, " 14761 ", "ALL")).toHaveLength(1);
  expect(select(children, "14761", "MISSING")).toHaveLength(0);
});

test("a reporting unit's own form stands where its counts say", () => {
  const own = board("14758", "2026-Q1");
  expect(ownStatus(own)).toBe("APPROVED");
  expect(ownStatus({ ...own, approved: 0 })).toBe("SUBMITTED");
  expect(ownStatus({ ...own, approved: 0, reported: 0 })).toBe("MISSING");
});
