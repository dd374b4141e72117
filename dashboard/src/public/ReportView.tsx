import { DownloadOutlined, PrinterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../format/format";
import { label } from "../period/period";
import { Asked } from "../states/Asked";
import { open } from "../texts/public";
import { useLanguage, useTexts } from "../texts/texts";
import { Figures } from "./Figures";
import { boardAddress, boardQuery, type OpenReport } from "./published";
import { rowsOf } from "./rows";

/** One published report: its numbers beside today's, then its text. */
export function ReportView({ report }: { report: OpenReport }) {
  const texts = useTexts(open);
  const language = useLanguage();
  const { day, decimal } = useFormat();
  const board = useQuery(boardQuery(report.unit, report.period));
  const period = label(report.period, language);
  const name = `${report.unit}-${report.period}`;
  return (
    <article aria-labelledby="report">
      <div className="heading">
        <div>
          <p className="eyebrow">{report.unitName}</p>
          <h2 id="report">{texts.report(period)}</h2>
          <p className="hint">{texts.publishedOn(day(report.publishedAt), String(report.version))}</p>
        </div>
        <div className="public-actions no-print">
          <button type="button" className="button" onClick={() => print()}>
            <PrinterOutlined aria-hidden /> {texts.print}
          </button>
          <a className="button" href={boardAddress(report.unit, report.period, "csv")} download={`${name}.csv`}>
            <DownloadOutlined aria-hidden /> {texts.asCsv}
          </a>
          <a className="button" href={boardAddress(report.unit, report.period, "json")} download={`${name}.json`}>
            <DownloadOutlined aria-hidden /> {texts.asJson}
          </a>
        </div>
      </div>
      <h3>{texts.figures}</h3>
      <Asked query={board} part="SCOREBOARDS">
        {({ approved, expected }) => <p className="hint">{texts.approvedOf(decimal(approved), decimal(expected))}</p>}
      </Asked>
      <Figures label={texts.figuresOf(report.unitName, period)} rows={rowsOf(report.figures, board.data)} />
      {report.sections
        .filter(({ sentences, narrative }) => sentences.length > 0 || narrative.trim() !== "")
        .map(({ heading, sentences, narrative }) => (
          <section key={heading} className="public-text">
            <h3>{heading}</h3>
            {sentences.length > 0 && <p>{sentences.join(" ")}</p>}
            {narrative
              .split("\n")
              .filter((paragraph) => paragraph.trim() !== "")
              .map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
          </section>
        ))}
    </article>
  );
}
