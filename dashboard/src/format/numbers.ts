import type { Language } from "../texts/texts";

const LOCALES: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };

/** A decimal as the services write it ("1234.5") in the reader's notation (1.234,5), exact, at most `digits` decimals. */
export function decimal(value: string | number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(
    value as Intl.StringNumericLiteral,
  );
}

/** The decimal with its unit of measure: 99,95%, 12 lần. */
export function measured(value: string, unit: string, language: Language): string {
  const number = decimal(value, language);
  return unit === "%" ? `${number}%` : `${number} ${unit}`.trim();
}

/** Time of day in Vietnam: 10:24:31. */
export function clock(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(new Date(instant));
}

/** Time of day in Vietnam, with the date where it is not today. */
export function moment(instant: string, language: Language, now = new Date()): string {
  const date = day(instant, language);
  const time = clock(instant, language);
  return date === day(now.toISOString(), language) ? time : `${time} · ${date}`;
}

/** A day, `2026-06-30`, or an instant as the day it is in Vietnam: 30/06/2026. */
export function day(date: string, language: Language): string {
  const zone = date.length === 10 ? "UTC" : "Asia/Ho_Chi_Minh";
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: zone,
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(new Date(date));
}

/** Whole percent of a part, 0 where there is no whole. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

/** Text without tones and case, for search: "Hàm Rồng" → "ham rong". */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase();
}
