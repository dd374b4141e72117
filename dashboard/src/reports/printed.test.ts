import { expect, test } from "vitest";
import { inSentence, placeOf, printedPeriod, printedSections } from "./printed";

const section = (heading: string, texts: string[], narrative = "") => ({
  field: heading,
  heading,
  narrative,
  sentences: texts.map((text, index) => ({ id: `${heading} ${index}`, text, drafted: "soạn sẵn", sources: [] })),
});

test("empty sections are not printed, and the others are numbered without a gap", () => {
  const printed = printedSections([section("A", ["Một.", ""]), section("B", [""]), section("C", [], "Hai.\n\n Ba. ")]);
  expect(printed).toEqual([
    { title: "I. A", paragraphs: ["Một."] },
    { title: "II. C", paragraphs: ["Hai.", "Ba."] },
  ]);
});

test("periods and units are written as in the printed form", () => {
  expect(["2026-Q3", "2026-H2", "2026-9M", "2026", "2026-03"].map(printedPeriod)).toEqual([
    "quý III năm 2026",
    "6 tháng cuối năm 2026",
    "9 tháng năm 2026",
    "năm 2026",
    "tháng 03 năm 2026",
  ]);
  expect(inSentence("Phường Hàm Rồng")).toBe("phường Hàm Rồng");
  expect(placeOf("Thành phố Cần Thơ")).toBe("Cần Thơ");
});
