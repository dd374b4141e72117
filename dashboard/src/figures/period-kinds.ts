import { page } from "./page";
import { usePeriod } from "../period/use-period";
import type { Period } from "../period/period";

/** The period shown on these pages, of whichever kind. */
export function useFiguresPeriod(): Period {
  return usePeriod(page.byPeriod);
}
