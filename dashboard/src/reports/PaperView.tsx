import { FileTextOutlined, PrinterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { Period } from "../period/period";
import { Asked } from "../states/Asked";
import { Notice } from "../states/States";
import { reportPaper } from "../texts/report-paper";
import { useTexts } from "../texts/texts";
import { Downloads } from "./Downloads";
import { OpenedReport } from "./OpenedReport";
import { Paper } from "./Paper";
import { versionsQuery } from "./queries";
import { OPEN, type Report } from "./types";

/** The report as a page: the version sent last, or the working copy while it can be changed. */
export function PaperView({ unit, period }: { unit: string; period: Period }) {
  return (
    <OpenedReport unit={unit} period={period}>
      {(report) => (OPEN.includes(report.status) ? <Sheet report={report} /> : <SentSheet report={report} />)}
    </OpenedReport>
  );
}

function SentSheet({ report }: { report: Report }) {
  const query = useQuery(versionsQuery(report.unit, report.period));
  return (
    <Asked query={query} part="REPORTS">
      {(versions) => {
        const sent = versions.at(-1);
        const sections = report.sections.map((section) => ({
          ...section,
          ...sent?.sections.find(({ field }) => field === section.field),
        }));
        return <Sheet report={sent === undefined ? report : { ...report, sections, figures: [sent.figures] }} />;
      }}
    </Asked>
  );
}

function Sheet({ report }: { report: Report }) {
  const texts = useTexts(reportPaper);
  const empty = report.sections.every(
    ({ narrative, sentences }) => narrative === "" && sentences.every(({ text }) => text === ""),
  );
  return (
    <>
      <div className="paper-bar no-print">
        <p className="hint">{texts.paperHint}</p>
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
          {texts.print}
        </Button>
        <Downloads report={report} />
      </div>
      {empty ? (
        <section className="panel">
          <Notice small icon={FileTextOutlined} title={texts.paperEmpty} testId="paper-empty" />
        </section>
      ) : (
        <Paper report={report} />
      )}
    </>
  );
}
