/** A reporting period as the services write it: `2026-03`, `2026-Q1`, `2026-H1`, `2026-9M`, `2026`. */
export type Period = string;

export type PeriodKind = "MONTH" | "QUARTER" | "HALF_YEAR" | "NINE_MONTHS" | "YEAR";

export const PERIOD_KINDS: PeriodKind[] = ["MONTH", "QUARTER", "HALF_YEAR", "NINE_MONTHS", "YEAR"];

interface Parts {
  year: number;
  kind: PeriodKind;
  /** Which of its year, from 1. */
  number: number;
}

const FORMS: Record<PeriodKind, { pattern: RegExp; inYear: number; write: (number: number) => string }> = {
  MONTH: { pattern: /^(\d{4})-(0[1-9]|1[0-2])$/, inYear: 12, write: (number) => `-${String(number).padStart(2, "0")}` },
  QUARTER: { pattern: /^(\d{4})-Q([1-4])$/, inYear: 4, write: (number) => `-Q${number}` },
  HALF_YEAR: { pattern: /^(\d{4})-H([12])$/, inYear: 2, write: (number) => `-H${number}` },
  NINE_MONTHS: { pattern: /^(\d{4})-9M$/, inYear: 1, write: () => "-9M" },
  YEAR: { pattern: /^(\d{4})$/, inYear: 1, write: () => "" },
};

/** What a text says, null where it is no period. */
export function parts(text: string | null): Parts | null {
  for (const kind of PERIOD_KINDS) {
    const found = FORMS[kind].pattern.exec(text ?? "");
    if (found !== null) {
      return { year: Number(found[1]), kind, number: Number(found[2] ?? 1) };
    }
  }
  return null;
}

export function isPeriod(text: string | null): text is Period {
  return parts(text) !== null;
}

export function kindOf(period: Period): PeriodKind {
  return required(period).kind;
}

function required(period: Period): Parts {
  const known = parts(period);
  if (known === null) {
    throw new RangeError(period);
  }
  return known;
}

/** The period of the same kind so many periods later (or earlier, if negative). */
export function plus(period: Period, steps: number): Period {
  const { year, kind, number } = required(period);
  const { inYear, write } = FORMS[kind];
  const index = year * inYear + (number - 1) + steps;
  return `${Math.floor(index / inYear)}${write((((index % inYear) + inYear) % inYear) + 1)}`;
}

/** The calendar period of a kind in which a day in Vietnam lies; nine months stand for their whole year. */
export function periodOf(kind: PeriodKind, instant: Date): Period {
  const [year, month] = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Ho_Chi_Minh",
    year: "numeric",
    month: "2-digit",
  })
    .format(instant)
    .split("-");
  const { inYear, write } = FORMS[kind];
  return `${Number(year)}${write(Math.floor((Number(month) - 1) / (12 / inYear)) + 1)}`;
}

/** The period of a kind in which this moment lies. */
export function currentPeriod(kind: PeriodKind = "QUARTER"): Period {
  return periodOf(kind, new Date());
}

/** The newest `count` periods up to the one after `latest`, newest first; `chosen` is among them wherever it lies. */
export function choices(latest: Period, chosen: Period, count = 12): Period[] {
  const all = new Set<Period>([chosen]);
  for (let back = -1; back < count; back++) {
    all.add(plus(latest, -back));
  }
  return [...all].toSorted((a, b) => b.localeCompare(a));
}

const ROMAN = ["I", "II", "III", "IV"] as const;

/** `Quý I/2026`, `6 tháng đầu năm 2026` in Vietnamese; `Q1 2026`, `first half of 2026` in English. */
export function label(period: Period, language: "vi" | "en"): string {
  const known = parts(period);
  if (known === null) {
    return period;
  }
  const { year, kind, number } = known;
  const vietnamese = language === "vi";
  switch (kind) {
    case "MONTH":
      return vietnamese ? `Tháng ${number}/${year}` : `${year}-${String(number).padStart(2, "0")}`;
    case "QUARTER":
      return vietnamese ? `Quý ${ROMAN[number - 1]}/${year}` : `Q${number} ${year}`;
    case "HALF_YEAR":
      return vietnamese
        ? `6 tháng ${number === 1 ? "đầu" : "cuối"} năm ${year}`
        : `${number === 1 ? "First" : "Second"} half of ${year}`;
    case "NINE_MONTHS":
      return vietnamese ? `9 tháng năm ${year}` : `Nine months of ${year}`;
    case "YEAR":
      return vietnamese ? `Năm ${year}` : String(year);
  }
}
