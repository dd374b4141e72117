/** A reporting quarter as the services write it, e.g. `2026-Q1`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

const PATTERN = /^(\d{4})-Q([1-4])$/;

export function isQuarter(text: string | null): text is Quarter {
  return text !== null && PATTERN.test(text);
}

export function parts(quarter: Quarter): { year: number; quarter: 1 | 2 | 3 | 4 } {
  const [, year, number] = PATTERN.exec(quarter) ?? [];
  return { year: Number(year), quarter: Number(number) as 1 | 2 | 3 | 4 };
}

/** The quarter so many quarters later (or earlier, if negative). */
export function plus(quarter: Quarter, steps: number): Quarter {
  const { year, quarter: number } = parts(quarter);
  const index = year * 4 + (number - 1) + steps;
  return `${Math.floor(index / 4)}-Q${((index % 4) + 1) as 1 | 2 | 3 | 4}`;
}

/** The calendar quarter of a day in Vietnam. */
export function quarterOf(instant: Date): Quarter {
  const [year, month] = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Ho_Chi_Minh",
    year: "numeric",
    month: "2-digit",
  })
    .format(instant)
    .split("-");
  return `${Number(year)}-Q${(Math.floor((Number(month) - 1) / 3) + 1) as 1 | 2 | 3 | 4}`;
}

/** The quarter of this moment. */
export function currentQuarter(): Quarter {
  return quarterOf(new Date());
}

/** The newest `count` quarters up to `latest`, newest first; `chosen` is among them wherever it lies. */
export function choices(latest: Quarter, chosen: Quarter, count = 12): Quarter[] {
  const all = new Set<Quarter>([chosen]);
  for (let back = -1; back < count; back++) {
    all.add(plus(latest, -back));
  }
  return [...all].toSorted((a, b) => b.localeCompare(a));
}

const ROMAN = ["I", "II", "III", "IV"] as const;

/** `Quý I/2026` in Vietnamese, `Q1 2026` in English. */
export function label(quarter: Quarter, language: "vi" | "en"): string {
  const { year, quarter: number } = parts(quarter);
  return language === "vi" ? `Quý ${ROMAN[number - 1]}/${year}` : `Q${number} ${year}`;
}
