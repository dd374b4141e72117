import { usePlace } from "../place/place";
import { currentPeriod, kindOf, type Period, type PeriodKind } from "./period";

/** The period shown: that of the address where its kind is among these, else the present one of the first kind. */
export function usePeriod(kinds: readonly PeriodKind[] = ["QUARTER"]): Period {
  const [{ period }] = usePlace();
  return period !== null && kinds.includes(kindOf(period)) ? period : currentPeriod(kinds[0]);
}
