import { useLocation, useNavigate } from "react-router";
import { isPeriod, periodOf, type Period } from "../period/period";
import { changed } from "../place/place";
import { NATION } from "./published";

const YEAR = /^20\d\d$/;

/** What the address asks for: `?area=38&unit=14758&year=2026&period=2026-Q1`. */
export interface Wanted {
  /** Whose units are listed. */
  area: string;
  /** Whose results are shown: a unit of the area, else the area itself. */
  unit: string;
  year: number;
  /** Of the reports of the year; the newest where it is null. */
  period: Period | null;
}

export function wantedIn(search: string, now: Date): Wanted {
  const parameters = new URLSearchParams(search);
  const area = parameters.get("area") ?? NATION;
  const period = parameters.get("period");
  const year = parameters.get("year") ?? "";
  return {
    area,
    unit: parameters.get("unit") ?? area,
    year: Number(YEAR.test(year) ? year : periodOf("YEAR", now)),
    period: isPeriod(period) ? period : null,
  };
}

/** What the address asks for, and the address and way to something else. */
export function useWanted() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const to = (change: Record<string, string | null>) => `${pathname}${changed(search, change)}`;
  return { wanted: wantedIn(search, new Date()), to, go: (change: Record<string, string | null>) => void navigate(to(change)) };
}
