import { type Period, parts } from "../period/period";
import type { HeadedSection } from "./types";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"];

/** A period within a Vietnamese sentence, as the printed form has it: quý III năm 2026. */
export function printedPeriod(period: Period): string {
  const known = parts(period);
  if (known === null) {
    return period;
  }
  const { kind, number, year } = known;
  switch (kind) {
    case "MONTH":
      return `tháng ${String(number).padStart(2, "0")} năm ${year}`;
    case "QUARTER":
      return `quý ${ROMAN[number - 1] ?? number} năm ${year}`;
    case "HALF_YEAR":
      return `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`;
    case "NINE_MONTHS":
      return `9 tháng năm ${year}`;
    case "YEAR":
      return `năm ${year}`;
  }
}

/** A section as it is printed: numbered among those that say something, one paragraph a sentence. */
export interface PrintedSection {
  title: string;
  paragraphs: string[];
}

export function printedSections(sections: readonly HeadedSection[]): PrintedSection[] {
  return sections
    .map(({ heading, sentences, narrative }) => ({
      heading,
      paragraphs: [...sentences.map(({ text }) => text), ...narrative.split("\n")]
        .map((text) => text.trim())
        .filter((text) => text !== ""),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ heading, paragraphs }, index) => ({ title: `${ROMAN[index] ?? index + 1}. ${heading}`, paragraphs }));
}

/** "Xã Kim Tân" is "xã Kim Tân" within a sentence, and "Kim Tân" is the place it is dated from. */
export function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

export function placeOf(name: string): string {
  return name.replace(/^(?:Tỉnh|Thành phố|Huyện|Thị xã|Quận|Xã|Phường|Thị trấn|Đặc khu)\s+/u, "");
}
