import { useQuery } from "@tanstack/react-query";
import { Choice } from "../frame/Choice";
import { useFormat } from "../format/format";
import type { Period } from "../period/period";
import { useParameter } from "../place/place";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { reportPaper } from "../texts/report-paper";
import { useTexts } from "../texts/texts";
import { type Difference, differenceOf, dropped, narrativeDifference } from "./differences";
import { OpenedReport } from "./OpenedReport";
import { versionsQuery } from "./queries";
import type { ReportVersion, Sentence } from "./types";

/** Every version of a report that was sent, with what differs from the one before. */
export function VersionsView({ unit, period }: { unit: string; period: Period }) {
  return <OpenedReport unit={unit} period={period}>{() => <Sent unit={unit} period={period} />}</OpenedReport>;
}

function Sent({ unit, period }: { unit: string; period: Period }) {
  const texts = useTexts(reportPaper);
  const query = useQuery(versionsQuery(unit, period));
  const [asked, show] = useParameter("version");
  return (
    <Asked query={query} part="REPORTS">
      {(versions) => {
        const shown = versions.find(({ number }) => String(number) === asked) ?? versions.at(-1);
        return (
          <section className="panel">
            {shown === undefined ? (
              <Empty title={texts.versionsEmpty} help={texts.versionsEmptyHelp} />
            ) : (
              <>
                <Choice
                  title={texts.versionTitle(shown.number)}
                  value={String(shown.number)}
                  choose={show}
                  options={Object.fromEntries(versions.map(({ number }) => [number, texts.versionTitle(number)]))}
                />
                <Version version={shown} before={versions.find(({ number }) => number === shown.number - 1)} />
              </>
            )}
          </section>
        );
      }}
    </Asked>
  );
}

function Version({ version, before }: { version: ReportVersion; before: ReportVersion | undefined }) {
  const texts = useTexts(reportPaper);
  const { moment } = useFormat();
  const gone = dropped(version, before);
  return (
    <div className="version" data-testid="report-version">
      <p className="hint">{texts.versionBy(version.by, moment(version.at))}</p>
      {version.sections
        .filter(({ narrative, sentences }) => narrative !== "" || sentences.some(({ text }) => text !== ""))
        .map((section) => (
          <section key={section.field}>
            <h2>{texts.sectionNames[section.field] ?? section.field}</h2>
            {section.sentences
              .filter(({ text }) => text !== "")
              .map((sentence) => (
                <Said key={sentence.id} sentence={sentence} before={before} />
              ))}
            {section.narrative !== "" && (
              <p className="narrative-read">
                {section.narrative} <Mark difference={narrativeDifference(section, before)} />
              </p>
            )}
          </section>
        ))}
      {gone.length > 0 && (
        <section>
          <h2>{texts.droppedSentence}</h2>
          {gone.map(({ id, text }) => (
            <p key={id}>
              <del>{text}</del>
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

function Said({ sentence, before }: { sentence: Sentence; before: ReportVersion | undefined }) {
  return (
    <p>
      {sentence.text} <Mark difference={differenceOf(sentence, before)} />
    </p>
  );
}

function Mark({ difference }: { difference: Difference }) {
  const texts = useTexts(reportPaper);
  return difference === "SAME" ? null : (
    <span className={`tag ${difference === "NEW" ? "good" : "blue"}`}>
      {difference === "NEW" ? texts.newSentence : texts.changedSince}
    </span>
  );
}
