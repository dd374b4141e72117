import { useMemo } from "react";
import { useLanguage } from "../texts/texts";
import { clock, day, decimal, measured, moment } from "./numbers";

/** The number and date formats in the reader's notation: `const {decimal, moment} = useFormat()`. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      /** `"1234.5"` → 1.234,5, exact. */
      decimal: (value: string | number, digits?: number) => decimal(value, language, digits),
      /** `"99.95", "%"` → 99,95%. */
      measured: (value: string, unit: string) => measured(value, unit, language),
      /** An instant as time of day in Vietnam, with the date where it is not today. */
      moment: (instant: string) => moment(instant, language),
      /** An instant as time of day in Vietnam. */
      clock: (instant: string) => clock(instant, language),
      /** `2026-06-30` or an instant as 30/06/2026. */
      day: (date: string) => day(date, language),
    }),
    [language],
  );
}
