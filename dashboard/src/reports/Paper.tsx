import { day, measured } from "../format/numbers";
import { PAPER } from "./paper-words";
import { inSentence, placeOf, printedPeriod, printedSections } from "./printed";
import type { FrozenFigures, Report } from "./types";
import "./paper.css";

/** A4 as NĐ 30/2020/NĐ-CP has it, from the same data as the files; always in Vietnamese. */
export function Paper({ report }: { report: Report }) {
  const figures = report.figures.at(-1);
  const [year = "", month = "", date = ""] = report.term.due.split("-");
  const period = printedPeriod(report.period);
  return (
    <article className="paper" lang="vi" data-testid="paper">
      <div className="paper-head">
        <div>
          <p>{PAPER.people}</p>
          <p className="ruled strong">{report.unitName.toLocaleUpperCase("vi")}</p>
          <p className="paper-number">{PAPER.number}</p>
        </div>
        <div>
          <p className="strong">{PAPER.motto}</p>
          <p className="ruled strong motto">{PAPER.mottoLine}</p>
          <p className="paper-place">{PAPER.place(placeOf(report.unitName), date, month, year)}</p>
        </div>
      </div>
      <h2>{PAPER.report}</h2>
      <p className="paper-subject ruled">{PAPER.subject(period)}</p>
      <p>{PAPER.opening(inSentence(report.unitName), period)}</p>
      <p>{PAPER.cutOffLine(day(report.term.cutOff, "vi"), figures?.estimate ?? false)}</p>
      {printedSections(report.sections).map(({ title, paragraphs }) => (
        <section key={title}>
          <h3>{title}</h3>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <div className="paper-foot">
        <div>
          <p className="strong motto">{PAPER.recipients}</p>
          {PAPER.recipientsLines.map((line) => (
            <p key={line}>- {line}</p>
          ))}
        </div>
        <div className="paper-signer strong">
          {PAPER.signer.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {figures !== undefined && <Appendix figures={figures} />}
    </article>
  );
}

function Appendix({ figures }: { figures: FrozenFigures }) {
  const known = figures.values.filter(({ official, estimated }) => official !== null || estimated !== null);
  if (known.length === 0) {
    return null;
  }
  return (
    <section className="paper-appendix">
      <h3>{PAPER.appendix}</h3>
      <table>
        <thead>
          <tr>
            {PAPER.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map(({ indicator, name, unitOfMeasure, official, estimated }, index) => (
            <tr key={indicator}>
              <td>{index + 1}</td>
              <td>{name}</td>
              <td className="number-cell">{printed(official, unitOfMeasure)}</td>
              <td className="number-cell">{printed(estimated, unitOfMeasure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function printed(value: string | null, unit: string): string {
  return value === null ? "" : measured(value, unit, "vi");
}
