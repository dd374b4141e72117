import { expect, test } from "vitest";
import { changedFrom, shownOn, stateOn } from "./standing";
import type { Dated } from "./types";

function version(validFrom: string, validTo: string | null = null, name = "Tỷ lệ"): Dated {
  return { code: "rate", name, validFrom, validTo, source: "KH" };
}

test("a version holds on its first and on its last day", () => {
  const year = version("2026-01-01", "2026-12-31");
  expect(stateOn(year, "2026-01-01")).toBe("HOLDS");
  expect(stateOn(year, "2026-12-31")).toBe("HOLDS");
  expect(stateOn(year, "2027-01-01")).toBe("ENDED");
  expect(stateOn(year, "2025-12-31")).toBe("COMES");
});

test("of several versions the one that holds is shown, whatever its place", () => {
  const versions = [version("2024-01-01", "2025-12-31"), version("2026-01-01", "2026-12-31"), version("2027-01-01")];
  expect(shownOn(versions, "2026-06-30").map(({ validFrom }) => validFrom)).toEqual(["2026-01-01"]);
});

test("where none holds the next one to come is shown, else the last one that held", () => {
  const ended = [version("2023-01-01", "2023-12-31"), version("2024-01-01", "2024-12-31")];
  expect(shownOn([...ended, version("2027-01-01")], "2026-06-30").map(({ validFrom }) => validFrom)).toEqual(["2027-01-01"]);
  expect(shownOn(ended, "2026-06-30").map(({ validFrom }) => validFrom)).toEqual(["2024-01-01"]);
});

test("what differs from the version before is named, the first version differs from nothing", () => {
  const first = version("2026-01-01");
  expect([...changedFrom(first, version("2027-01-01", null, "Tỷ lệ mới"))]).toEqual(["name", "validFrom"]);
  expect(changedFrom(undefined, first).size).toBe(0);
});
