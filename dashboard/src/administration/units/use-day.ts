import { useCallback } from "react";
import { useParameter, useTo } from "../../place/place";

/** First day without districts (NQ 203/2025/QH15): a short way to it, nothing depends on it. */
export const REFORM = "2025-07-01";
export const BEFORE_REFORM = "2025-06-30";

/** The day the register is looked at, null for today. */
export function useDay(): [string | null, (day: string | null) => void] {
  const [said, say] = useParameter("on");
  return [said !== null && /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : null, say];
}

/** The way to a unit's page, on the day that is looked at. */
export function useToUnit(): (code: string) => string {
  const to = useTo();
  const [day] = useDay();
  return useCallback(
    (code) => to(`/administration/units/${encodeURIComponent(code)}${day === null ? "" : `?on=${day}`}`),
    [day, to],
  );
}
