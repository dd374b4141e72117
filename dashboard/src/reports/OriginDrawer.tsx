import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { get } from "../api/client";
import { Dialog } from "../frame/Dialog";
import { PAGES } from "../pages/pages";
import { useTo } from "../place/place";
import { Asked } from "../states/Asked";
import { reportEditor } from "../texts/report-editor";
import { useTexts } from "../texts/texts";
import { unitQuery } from "../unit/units";
import { originQuery } from "./queries";
import type { Origin, Report, Sentence, Source } from "./types";

interface OriginDrawerProps {
  report: Report;
  sentence: Sentence;
  close: () => void;
}

/** Where a sentence comes from, down through reports of units below to tasks and indicators. */
export function OriginDrawer({ report, sentence, close }: OriginDrawerProps) {
  const texts = useTexts(reportEditor);
  const query = useQuery(originQuery(report.unit, report.period, sentence.id));
  return (
    <Dialog kind="drawer" title={texts.origin} close={close} testId="origin">
      <Asked query={query} part="REPORTS">
        {(origin) => <OriginOf origin={origin} report={report} />}
      </Asked>
    </Dialog>
  );
}

function OriginOf({ origin: { unit, version, sentence, from }, report }: { origin: Origin; report: Report }) {
  const texts = useTexts(reportEditor);
  const name = useQuery(unitQuery(unit)).data?.name ?? unit;
  const outside = sentence.sources.filter(({ kind }) => kind !== "PASSAGE");
  return (
    <div className="origin">
      <p className="eyebrow">{version === null ? texts.originText : texts.originFrom(name, version)}</p>
      <blockquote>{sentence.text === "" ? <del>{sentence.drafted}</del> : sentence.text}</blockquote>
      {outside.length === 0 && from.length === 0 && <p className="hint">{texts.originNone}</p>}
      <ul className="source-list">
        {outside.map((source) => (
          <li key={`${source.kind} ${source.id}`}>
            <SourceLine source={source} report={report} unit={unit} />
          </li>
        ))}
      </ul>
      {from.map((below) => (
        <OriginOf key={`${below.report} ${below.sentence.id}`} origin={below} report={report} />
      ))}
    </div>
  );
}

function SourceLine({ source, report, unit }: { source: Source; report: Report; unit: string }) {
  const texts = useTexts(reportEditor);
  const to = useTo();
  const task = useQuery({
    queryKey: ["tasks", "named", source.id],
    queryFn: ({ signal }) => get<{ content: string }>(`/api/tasks/${encodeURIComponent(source.id)}`, signal),
    enabled: source.kind === "TASK",
  });
  const indicator = report.figures.at(-1)?.values.find((value) => value.indicator === source.id);
  const address = addressOf(source);
  return (
    <>
      <span className="tag">{texts.sources[source.kind]}</span>
      <span>{task.data?.content ?? indicator?.name ?? source.id}</span>
      {address !== null && <Link to={to(address, { unit, period: report.period })}>{texts.openSource}</Link>}
    </>
  );
}

/** Where a source is shown; null where no page shows it. */
function addressOf({ kind, id }: Source): string | null {
  if (kind === "INDICATOR" || kind === "TARGET") {
    return "/";
  }
  return kind === "TASK" && PAGES.some(({ path }) => path === "tasks") ? `/tasks/${encodeURIComponent(id)}` : null;
}
