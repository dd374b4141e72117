import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../api/write";
import { Choice } from "../frame/Choice";
import { useFormat } from "../format/format";
import { reportEditor } from "../texts/report-editor";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { addressOf } from "./queries";
import type { FrozenFigures, FrozenValue, Report } from "./types";

/** The figures of a report as they were frozen, with up to which event they count. */
export function FiguresPanel({ report, mine }: { report: Report; mine: boolean }) {
  const texts = useTexts(reportEditor);
  const { moment } = useFormat();
  const [chosen, choose] = useState<string | null>(null);
  const shown = report.figures.find(({ takenAt }) => takenAt === chosen) ?? report.figures.at(-1);
  const taking = useWrite<null, Report>({
    request: () => ({ method: "POST", path: addressOf(report.unit, report.period, "/figures") }),
    stale: [["reports", "one", report.unit, report.period]],
    done: () => {
      choose(null);
      toast({ text: texts.figuresTaken, tone: "good" });
    },
  });
  return (
    <section className="panel" aria-labelledby="frozen">
      <div className="panel-head row">
        <h2 id="frozen">{texts.figures}</h2>
        {shown !== undefined && (
          <span className={`tag ${shown.estimate ? "risk" : "good"}`}>{shown.estimate ? texts.estimate : texts.final}</span>
        )}
      </div>
      {report.figures.length > 1 && shown !== undefined && (
        <Choice
          title={texts.snapshots}
          value={shown.takenAt}
          choose={choose}
          options={Object.fromEntries(report.figures.slice(-3).map(({ takenAt }) => [takenAt, moment(takenAt)]))}
        />
      )}
      {shown !== undefined && <Figures figures={shown} />}
      {mine && (
        <div className="no-print">
          <Button loading={taking.writing} onClick={() => taking.write(null)}>
            {texts.takeFigures}
          </Button>
          <p className="hint">{texts.takeFiguresHelp}</p>
        </div>
      )}
    </section>
  );
}

function Figures({ figures }: { figures: FrozenFigures }) {
  const texts = useTexts(reportEditor);
  const { decimal, moment, measured } = useFormat();
  const known = figures.values.filter((value) => shownOf(value, figures.estimate) !== null);
  const without = figures.values.length - known.length;
  return (
    <>
      <p className="watermark" data-testid="report-watermark">
        {figures.watermark.at === null ? texts.watermarkNone : texts.watermark(moment(figures.watermark.at))}
      </p>
      <p className="hint">
        {texts.figuresHelp(decimal(figures.reported), decimal(figures.expected))} · {texts.takenAt(moment(figures.takenAt))}
      </p>
      {known.length === 0 && <p className="hint">{texts.noValues}</p>}
      <dl className="frozen-values">
        {known.map((value) => (
          <div key={value.indicator}>
            <dt>{value.name}</dt>
            <dd>
              {measured(shownOf(value, figures.estimate) ?? "", value.unitOfMeasure)}
              {value.official === null && <small> {value.provisional === null ? texts.estimated : texts.provisional}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {without > 0 && known.length > 0 && <p className="hint">{texts.withoutValue(decimal(without))}</p>}
    </>
  );
}

/** What stands for an indicator: approved figures, where there are none and the cut-off is to come the estimate. */
function shownOf({ official, provisional, estimated }: FrozenValue, estimate: boolean): string | null {
  return official ?? provisional ?? (estimate ? estimated : null);
}
