import { expect, test } from "vitest";
import { board } from "../../fixtures/board";
import type { FiguresRolledUp } from "./types";
import { applyRollUp, type Change, mergeChanges } from "./apply";

const before = board("38", "2026-Q1");

function event(news: Partial<FiguresRolledUp>): FiguresRolledUp {
  return {
    unit: "38",
    period: "2026-Q1",
    version: before.version + 1,
    expected: 166,
    reported: 140,
    approved: 84,
    official: { onTimeRate: "99.95" },
    provisional: { onTimeRate: "99.91" },
    watermark: { at: "2026-04-01T02:00:00Z", events: 400 },
    causes: [{ unit: "14770", name: "Xã Nga Sơn 1", change: "SUBMITTED", at: "2026-04-01T02:00:00Z" }],
    ...news,
  };
}

test("an event brings counts, values, watermark and the standing of who caused it", () => {
  const after = applyRollUp(before, event({}));
  const onTime = after.indicators.find(({ code }) => code === "onTimeRate");
  expect(after).toMatchObject({ reported: 140, approved: 84, watermark: { events: 400 } });
  expect(onTime).toMatchObject({ official: "99.95", provisional: "99.91" });
  expect(after.children.find(({ code }) => code === "14770")?.status).toBe("SUBMITTED");
});

test("an indicator the event does not name has no value any more", () => {
  const after = applyRollUp(before, event({}));
  expect(after.indicators.find(({ code }) => code === "dialogues")).toMatchObject({ official: null, provisional: null });
});

test("an older event, another unit's or another period's changes nothing", () => {
  expect(applyRollUp(before, event({ version: before.version }))).toBe(before);
  expect(applyRollUp(before, event({ unit: "40" }))).toBe(before);
  expect(applyRollUp(before, event({ period: "2025-Q4" }))).toBe(before);
});

function change(unit: string, at: string, live: boolean): Change {
  return { unit, name: unit, change: "APPROVED", at, live };
}

test("a change seen live and read again is shown once, newest first", () => {
  const live = [change("a", "2026-04-01T02:00:00Z", true)];
  const past = [change("a", "2026-04-01T02:00:00.000Z", false), change("b", "2026-04-01T03:00:00Z", false)];
  expect(mergeChanges(live, past, 5).map(({ unit, live: isLive }) => [unit, isLive])).toEqual([
    ["b", false],
    ["a", true],
  ]);
});
