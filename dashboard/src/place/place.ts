import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { isPeriod, type Period } from "../period/period";

/** What every address may say: `?unit=38&period=2026-Q1`. Kept while going from page to page. */
export interface Place {
  unit: string | null;
  period: Period | null;
}

export type Go = (change: Partial<Place>) => void;

/** The unit and period named in the address, and a way to others on the same page; the back button leads back. */
export function usePlace(): [Place, Go] {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const place = useMemo(() => placeOf(search), [search]);
  const go = useCallback<Go>(
    (change) => void navigate({ pathname, search: changed(search, change as Record<string, string | null>) }),
    [navigate, pathname, search],
  );
  return [place, go];
}

export function placeOf(search: string): Place {
  const parameters = new URLSearchParams(search);
  const period = parameters.get("period");
  return { unit: parameters.get("unit"), period: isPeriod(period) ? period : null };
}

/** A query with some parameters changed; null takes one out. */
export function changed(search: string, change: Record<string, string | null | undefined>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined) {
      next.delete(name);
    } else {
      next.set(name, value);
    }
  }
  const written = next.toString();
  return written === "" ? "" : `?${written}`;
}

/** The way to another page with the unit and period of this one: `to("/tasks/t1")`, `to("/figures", {unit: "14758"})`. */
export function useTo(): (path: string, change?: Partial<Place>) => string {
  const [place] = usePlace();
  return useCallback(
    (path, change = {}) => {
      const [pathname, search = ""] = path.split("?");
      return `${pathname ?? ""}${changed(search, { ...place, ...change })}`;
    },
    [place],
  );
}

/** A parameter of the page's own in the address, e.g. a filter or an open tab; a change replaces the entry in history. */
export function useParameter(name: string): [string | null, (value: string | null) => void] {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const value = useMemo(() => new URLSearchParams(search).get(name), [name, search]);
  const set = useCallback(
    (next: string | null) => void navigate({ pathname, search: changed(search, { [name]: next }) }, { replace: true }),
    [name, navigate, pathname, search],
  );
  return [value, set];
}
