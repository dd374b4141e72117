import { expect, test } from "vitest";
import { bodyOf, type DirectiveDraft, emptyItem, isWhole } from "./draft";

const draft = (change: Partial<DirectiveDraft["items"][number]> = {}): DirectiveDraft => ({
  number: " 12/UBND ",
  date: "2026-11-22",
  title: "Số hóa",
  items: [{ ...emptyItem(1), content: "Số hóa kết quả", ...change }],
});

test("what is left empty is not said", () => {
  expect(bodyOf(draft())).toEqual({
    number: "12/UBND",
    date: "2026-11-22",
    title: "Số hóa",
    items: [{ content: "Số hóa kết quả", products: [], coordinators: [] }],
  });
});

test("products are told one a line, and an office only to the own unit", () => {
  const body = bodyOf(draft({ products: "Báo cáo\n\n Danh mục ", office: "van-phong", to: "EVERY" }));
  expect(body["items"]).toEqual([
    { content: "Số hóa kết quả", products: ["Báo cáo", "Danh mục"], everyCommune: true, coordinators: [] },
  ]);
});

test("a directive to some units names at least one", () => {
  expect(isWhole(draft())).toBe(true);
  expect(isWhole(draft({ to: "SOME" }))).toBe(false);
  expect(isWhole(draft({ to: "SOME", units: ["14758"] }))).toBe(true);
  expect(isWhole(draft({ content: " " }))).toBe(false);
});
