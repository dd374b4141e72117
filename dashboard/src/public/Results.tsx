import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { label } from "../period/period";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { open } from "../texts/public";
import { useLanguage, useTexts } from "../texts/texts";
import { useWanted } from "./place";
import { NATION, type OpenReports, reportsAddress, reportsQuery } from "./published";
import { ReportView } from "./ReportView";

/** What the unit has published of the year: one report at a time, the newest first. */
export function Results() {
  const texts = useTexts(open);
  const { wanted } = useWanted();
  const reports = useQuery(reportsQuery(wanted.unit, wanted.year));
  return (
    <section className="panel public-results" aria-label={texts.results} data-testid="public-results">
      <Asked query={reports} part="REPORTS">
        {(data) =>
          data.reports.length === 0 ? (
            <Empty
              title={wanted.unit === NATION ? texts.chooseArea : texts.noReports(data.unitName, String(data.year))}
              help={texts.noReportsHelp}
            />
          ) : (
            <Shown all={data} />
          )
        }
      </Asked>
    </section>
  );
}

function Shown({ all }: { all: OpenReports }) {
  const texts = useTexts(open);
  const language = useLanguage();
  const { wanted, to } = useWanted();
  const newest = all.reports.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt));
  const report = newest.find(({ period }) => period === wanted.period) ?? newest[0];
  if (report === undefined) {
    return null;
  }
  return (
    <>
      <nav className="public-periods no-print" aria-label={texts.periods}>
        {newest.map(({ period }) => (
          <Link key={period} to={to({ period })} className="button" aria-current={period === report.period ? "page" : undefined}>
            {label(period, language)}
          </Link>
        ))}
      </nav>
      <ReportView key={report.period} report={report} />
      <footer className="public-foot">
        <p className="no-print">
          {texts.wholeYear(String(all.year))}{" "}
          <a href={reportsAddress(all.unit, all.year, "csv")} download={`${all.unit}-${all.year}.csv`}>
            CSV
          </a>{" "}
          ·{" "}
          <a href={reportsAddress(all.unit, all.year, "json")} download={`${all.unit}-${all.year}.json`}>
            JSON
          </a>
        </p>
        <p>{all.licence}</p>
      </footer>
    </>
  );
}
