import { expect, test } from "vitest";
import { differenceOf, dropped, narrativeDifference } from "./differences";
import type { ReportVersion, Section } from "./types";

const version = (texts: Record<string, string>): ReportVersion => ({
  number: 1,
  by: "canbo.14758",
  at: "2026-09-15T02:00:00Z",
  figures: {
    takenAt: "2026-09-15T02:00:00Z",
    estimate: false,
    expected: 1,
    reported: 1,
    approved: 1,
    watermark: { at: null, events: 0 },
    values: [],
  },
  sections: [
    {
      field: "STEERING",
      narrative: "",
      sentences: Object.entries(texts).map(([id, text]) => ({ id, text, drafted: text, sources: [] })),
    },
  ],
});

function section(narrative: string): Section {
  return { field: "STEERING", narrative, sentences: [] };
}

test("against the version before, sentences are new, changed or the same", () => {
  const before = version({ a: "A", b: "B", c: "" });
  const differences = version({ a: "A", b: "B sửa", c: "C", d: "D" }).sections[0]?.sentences.map((sentence) =>
    differenceOf(sentence, before),
  );
  expect(differences).toEqual(["SAME", "CHANGED", "NEW", "NEW"]);
});

test("what was left out since is told", () => {
  expect(dropped(version({ a: "" }), version({ a: "A", b: "" })).map(({ id }) => id)).toEqual(["a"]);
  expect(dropped(version({ a: "" }), undefined)).toEqual([]);
});

test("what was written beside the sentences is held against the version before", () => {
  const before = { ...version({}), sections: [section("Một")] };
  expect(narrativeDifference(section("Một"), before)).toBe("SAME");
  expect(narrativeDifference(section("Hai"), before)).toBe("CHANGED");
  expect(narrativeDifference(section("Hai"), { ...before, sections: [section("")] })).toBe("NEW");
  expect(narrativeDifference(section("Hai"), undefined)).toBe("SAME");
});
