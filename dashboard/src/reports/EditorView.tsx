import type { Period } from "../period/period";
import { useSession } from "../session/session";
import { ReportActions } from "./ReportActions";
import { FiguresPanel } from "./FiguresPanel";
import { OpenedReport } from "./OpenedReport";
import { ReadSections } from "./ReadSections";
import { ReportState } from "./ReportState";
import { Steps } from "./Steps";
import { OPEN, type Report } from "./types";
import { Writing } from "./Writing";
import "./desk.css";

/** A report as its unit works on it, or as others read it. */
export function EditorView({ unit, period }: { unit: string; period: Period }) {
  return (
    <OpenedReport unit={unit} period={period}>
      {(report) => <Desk report={report} />}
    </OpenedReport>
  );
}

function Desk({ report }: { report: Report }) {
  const session = useSession();
  const mine = session.unit === report.unit && session.is("officer", "leader", "administrator");
  const writes = mine && OPEN.includes(report.status);
  return (
    <>
      <section className="panel report-state">
        <ReportState report={report} />
        <ReportActions report={report} mine={mine} />
      </section>
      <div className="desk">
        {writes ? <Writing read={report} /> : <ReadSections report={report} />}
        <div className="desk-side">
          <FiguresPanel report={report} mine={mine} />
          <Steps steps={report.steps} />
        </div>
      </div>
    </>
  );
}
