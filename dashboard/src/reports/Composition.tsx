import { useQuery } from "@tanstack/react-query";
import type { Period } from "../period/period";
import { useParameter } from "../place/place";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { reportComposition } from "../texts/report-composition";
import { useTexts } from "../texts/texts";
import { OpenedReport } from "./OpenedReport";
import { PassagePicker } from "./PassagePicker";
import { belowQuery } from "./queries";
import { RankingPanel } from "./RankingPanel";
import { StatusTag } from "./StatusTag";
import type { Report, ReportBelow, UnitBelow } from "./types";

/** Makes the report of a unit out of those that units right below have sent. */
export function Composition({ unit, period }: { unit: string; period: Period }) {
  const query = useQuery(belowQuery(unit, period));
  return (
    <OpenedReport unit={unit} period={period}>
      {(report) => (
        <Asked query={query} part="REPORTS" page>
          {(below) => <Composing report={report} below={below} />}
        </Asked>
      )}
    </OpenedReport>
  );
}

function Composing({ report, below }: { report: Report; below: ReportBelow }) {
  const texts = useTexts(reportComposition);
  const [from, choose] = useParameter("from");
  const sent = below.units.filter(({ version }) => version > 0);
  const chosen = sent.find(({ unit }) => unit === from);
  return (
    <div className="composing">
      <section className="panel composing-units" aria-labelledby="sent-below">
        <div className="panel-head">
          <h2 id="sent-below">{texts.composeUnits}</h2>
          <p>{texts.composeHelp}</p>
        </div>
        {sent.length === 0 ? (
          <Empty title={texts.composeNone} help={texts.composeNoneHelp} />
        ) : (
          <SentUnits units={sent} chosen={chosen} choose={choose} />
        )}
        <Missing below={below} />
      </section>
      <div className="composing-main">
        {chosen !== undefined ? (
          <PassagePicker key={chosen.unit} report={report} from={chosen} />
        ) : (
          sent.length > 0 && (
            <section className="panel">
              <Empty title={texts.composePick} />
            </section>
          )
        )}
        <RankingPanel rankings={below.rankings} />
      </div>
    </div>
  );
}

interface SentUnitsProps {
  units: readonly UnitBelow[];
  chosen: UnitBelow | undefined;
  choose: (unit: string) => void;
}

function SentUnits({ units, chosen, choose }: SentUnitsProps) {
  return (
    <ul className="sent-units">
      {units.map(({ unit, unitName, status }) => (
        <li key={unit}>
          <button type="button" aria-pressed={unit === chosen?.unit} onClick={() => choose(unit)}>
            <span>{unitName}</span> {status !== null && <StatusTag status={status} />}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Missing({ below }: { below: ReportBelow }) {
  const texts = useTexts(reportComposition);
  if (below.missing.length === 0) {
    return <p className="hint">{texts.everybodySent}</p>;
  }
  return (
    <details className="missing-units">
      <summary>{texts.missingUnits(String(below.missing.length))}</summary>
      <ul>
        {below.missing.map(({ unit, unitName }) => (
          <li key={unit}>{unitName}</li>
        ))}
      </ul>
    </details>
  );
}
