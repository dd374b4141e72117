/** The hour that a text like 17:00, 17h30 or 8 means, as `17:30`; null where it is none. */
export function hourOf(text: string): string | null {
  const [, hour = "", minute = "00"] = /^\s*(\d{1,2})\s*(?:[:.h]\s*(\d{2})?)?\s*$/i.exec(text) ?? [];
  return hour !== "" && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, "0")}:${minute}` : null;
}
