import { reportEditor } from "../texts/report-editor";
import { useTexts } from "../texts/texts";
import { SourceChip } from "./SourceChip";
import type { Report } from "./types";

/** The sections of a report for those who cannot change it now. */
export function ReadSections({ report }: { report: Report }) {
  const texts = useTexts(reportEditor);
  return (
    <div className="writing">
      {report.sections.map(({ field, heading, sentences, narrative }) => {
        const kept = sentences.filter(({ text }) => text !== "");
        return (
          <section key={field} className="panel report-section" aria-labelledby={`heading-${field}`}>
            <div className="panel-head">
              <h2 id={`heading-${field}`}>{heading}</h2>
            </div>
            {kept.length === 0 && narrative === "" && <p className="hint">{texts.noSentences}</p>}
            <ol>
              {kept.map((sentence) => (
                <li key={sentence.id} className="sentence read">
                  <p>{sentence.text}</p>
                  <div className="sentence-tools">
                    <SourceChip report={report} sentence={sentence} />
                  </div>
                </li>
              ))}
            </ol>
            {narrative !== "" && <p className="narrative-read">{narrative}</p>}
          </section>
        );
      })}
    </div>
  );
}
