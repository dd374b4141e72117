import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { label, type Period } from "../period/period";
import { usePlace, useTo } from "../place/place";
import { reports } from "../texts/reports";
import { useLanguage, useTexts } from "../texts/texts";
import { reportsOfQuery } from "./queries";
import { StatusTag } from "./StatusTag";

/** The reports of a unit that were opened, each a step away: a period alone does not tell whether it has one. */
export function OpenReports({ unit, chosen }: { unit: string; chosen: Period | null }) {
  const texts = useTexts(reports);
  const language = useLanguage();
  const to = useTo();
  const [place] = usePlace();
  const lines = useQuery(reportsOfQuery(unit)).data ?? [];
  const newest = lines.toSorted((a, b) => b.due.localeCompare(a.due)).slice(0, 4);
  if (newest.length === 0) {
    return null;
  }
  return (
    <nav className="open-reports no-print" aria-label={texts.openPeriods}>
      {newest.map(({ period, status }) => (
        <Link
          key={period}
          className="button"
          aria-current={period === chosen ? "true" : undefined}
          to={to(location.pathname.startsWith("/reports") ? location.pathname : "/reports", { ...place, period })}
        >
          {label(period, language)} <StatusTag status={status} />
        </Link>
      ))}
    </nav>
  );
}
