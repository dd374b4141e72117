import { expect, test } from "vitest";
import { changed, placeOf } from "./place";

test("the address names a unit and a period, and nothing that is no period", () => {
  expect(placeOf("?unit=38&period=2026-Q1")).toEqual({ unit: "38", period: "2026-Q1" });
  expect(placeOf("?period=soon")).toEqual({ unit: null, period: null });
});

test("what is not changed in an address stays", () => {
  expect(changed("?unit=38&tab=map", { period: "2026" })).toBe("?unit=38&tab=map&period=2026");
  expect(changed("?unit=38&tab=map", { unit: null })).toBe("?tab=map");
  expect(changed("?unit=38", { unit: null })).toBe("");
});
