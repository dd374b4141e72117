import { useQuery } from "@tanstack/react-query";
import { CalendarOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { slugOf } from "../api/problem";
import { label, type Period } from "../period/period";
import { Asked } from "../states/Asked";
import { Notice } from "../states/States";
import { reports } from "../texts/reports";
import { useLanguage, useTexts } from "../texts/texts";
import { OpenReports } from "./OpenReports";
import { reportQuery, reportsOfQuery } from "./queries";
import type { Report } from "./types";

interface OpenedReportProps {
  unit: string;
  period: Period;
  children: (report: Report) => ReactNode;
}

/** A report that is open, or the way to those that are. */
export function OpenedReport({ unit, period, children }: OpenedReportProps) {
  const query = useQuery(reportQuery(unit, period));
  return slugOf(query.error) === "report-not-open" ? (
    <NotOpen unit={unit} period={period} />
  ) : (
    <Asked query={query} part="REPORTS" page>
      {children}
    </Asked>
  );
}

function NotOpen({ unit, period }: { unit: string; period: Period }) {
  const texts = useTexts(reports);
  const language = useLanguage();
  const others = useQuery(reportsOfQuery(unit)).data;
  return (
    <section className="panel">
      <Notice
        small
        icon={CalendarOutlined}
        title={texts.notOpen(label(period, language))}
        help={others?.length === 0 ? texts.notOpenNone : texts.notOpenHelp}
        testId="report-not-open"
      >
        <OpenReports unit={unit} chosen={null} />
      </Notice>
    </section>
  );
}
