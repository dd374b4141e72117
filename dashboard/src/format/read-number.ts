/** How numbers are written: 1.234,5 or 1,234.5. */
export type Notation = "vi" | "en";

const SIGNS: Record<Notation, { group: string; point: string }> = {
  vi: { group: String.raw`\.`, point: "," },
  en: { group: ",", point: String.raw`\.` },
};

function strictly(text: string, notation: Notation): string | null {
  const { group, point } = SIGNS[notation];
  const found = new RegExp(`^([-+]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}(\\d+))?$`).exec(text);
  if (found === null) {
    return null;
  }
  const whole = (found[2] ?? "").replaceAll(/\D/g, "").replace(/^0+(?=\d)/, "");
  const decimals = (found[3] ?? "").replace(/0+$/, "");
  const sign = found[1] === "-" ? "-" : "";
  return `${sign}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** Blanks between groups of three and the typographic minus are as good as none. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/^\u2212/, "-")
    .replaceAll(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
}

/** A number as a plain decimal; what cannot be meant in this notation is read in the other one; null for no number. */
export function readNumber(text: string, notation: Notation): string | null {
  const written = tidy(text);
  return strictly(written, notation) ?? strictly(written, notation === "vi" ? "en" : "vi");
}

/** In which notation numbers were written, judged by those that can be meant in one only; null where all leave it open. */
export function notationOf(texts: readonly string[]): Notation | null {
  const written = texts.map(tidy);
  const only = (one: Notation, other: Notation) =>
    written.some((text) => strictly(text, one) !== null && strictly(text, other) === null && /[.,]/.test(text));
  const vi = only("vi", "en");
  const en = only("en", "vi");
  return vi === en ? null : vi ? "vi" : "en";
}

/** True where both notations read a number and not the same one: 1.234. */
export function isAmbiguous(text: string): boolean {
  const written = tidy(text);
  const vi = strictly(written, "vi");
  const en = strictly(written, "en");
  return vi !== null && en !== null && vi !== en;
}
