import { useCallback, useSyncExternalStore } from "react";
import { isQuarter, type Quarter } from "../period/period";

/** What the address says: `?unit=38&period=2026-Q1`, both optional. */
export interface Place {
  unit: string | null;
  period: Quarter | null;
}

const CHANGED = "tiendo:address";

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener("popstate", listener);
    removeEventListener(CHANGED, listener);
  };
}

/** The place shown and a way to another one; the browser's back button leads back. */
export function usePlace(): [Place, (change: Partial<Place>) => void] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const parameters = new URLSearchParams(search);
  const period = parameters.get("period");
  const go = useCallback((change: Partial<Place>) => {
    const next = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) {
        next.delete(name);
      } else {
        next.set(name, value);
      }
    }
    history.pushState(null, "", `?${next.toString()}`);
    dispatchEvent(new Event(CHANGED));
  }, []);
  return [{ unit: parameters.get("unit"), period: isQuarter(period) ? period : null }, go];
}
