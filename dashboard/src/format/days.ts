/** Days as the services write them, `2026-06-30`, counted without hours so that no time zone moves them. */
export type Day = string;

const MILLISECONDS = 86_400_000;

const IN_VIETNAM = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

/** The day it is in Vietnam. */
export function today(now = new Date()): Day {
  return IN_VIETNAM.format(now);
}

function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function plusDays(day: Day, days: number): Day {
  return new Date(instantOf(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days after `from` a day lies; below zero before it. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / MILLISECONDS);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
  return (new Date(instantOf(day)).getUTCDay() + 6) % 7;
}

export function monday(day: Day): Day {
  return plusDays(day, -weekday(day));
}

/** The week a day lies in, `2026-W48`: a week belongs to the year of its Thursday (ISO 8601). */
export function weekOf(day: Day): string {
  const thursday = plusDays(monday(day), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The Monday of `2026-W48`. */
export function mondayOf(week: string): Day {
  const [year = "", number = "1"] = week.split("-W");
  return plusDays(monday(`${year}-01-04`), (Number(number) - 1) * 7);
}

/** The day that a text like 5/12/2026 or 05-12-2026 means; null where it is none. */
export function dayOf(text: string): Day | null {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const said = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = Date.parse(`${said}T00:00:00Z`);
  return !Number.isNaN(known) && new Date(known).toISOString().startsWith(said) ? said : null;
}

/** `2026-11` and so many months later. */
export function plusMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

export function lastOf(month: string): Day {
  return plusDays(`${plusMonths(month, 1)}-01`, -1);
}

/** The weeks that a month touches, each of seven days from Monday. */
export function weeksOf(month: string): Day[][] {
  const weeks: Day[][] = [];
  for (let first = monday(`${month}-01`); first <= lastOf(month); first = plusDays(first, 7)) {
    const start = first;
    weeks.push(Array.from({ length: 7 }, (_, index) => plusDays(start, index)));
  }
  return weeks;
}
