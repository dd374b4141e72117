import { useQuery } from "@tanstack/react-query";
import { Choice } from "../frame/Choice";
import { useFormat } from "../format/format";
import { label, type Period } from "../period/period";
import { useParameter } from "../place/place";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { type Column, DataTable } from "../table/DataTable";
import { reportComposition } from "../texts/report-composition";
import { reports } from "../texts/reports";
import { useLanguage, useTexts } from "../texts/texts";
import { completenessQuery, type CountedUnit, type FiguresCompleteness, missingUnits, remindersQuery } from "./completeness";
import { Headline, Headlines } from "../headlines/Headlines";
import { LastReminded } from "./OwedFigures";
import { type Owed, owedFigures } from "./reminded";
import { ReminderPanel } from "./ReminderPanel";

/** Who has sent figures, and in time, against those expected. */
export function Completeness({ unit, period }: { unit: string; period: Period }) {
  const texts = useTexts(reportComposition);
  const language = useLanguage();
  const [form, show] = useParameter("form");
  const query = useQuery(completenessQuery(unit, period, form));
  return (
    <Asked query={query} part="SCOREBOARDS" page>
      {(counted) =>
        counted.expected === 0 ? (
          <section className="panel">
            <Empty title={`${texts.completeNone}: ${label(period, language)}`} />
          </section>
        ) : (
          <>
            <Counts counted={counted} />
            {counted.forms.length > 1 && (
              <Choice
                title={texts.form}
                value={form ?? "ALL"}
                choose={(next) => show(next === "ALL" ? null : next)}
                options={{ ALL: texts.allForms, ...Object.fromEntries(counted.forms.map(({ code, name }) => [code, name])) }}
              />
            )}
            <ReminderPanel parent={unit} period={period} form={form} missing={missingUnits(counted)} />
            <Units counted={counted} parent={unit} period={period} />
          </>
        )
      }
    </Asked>
  );
}

function Counts({ counted }: { counted: FiguresCompleteness }) {
  const texts = useTexts(reportComposition);
  const { decimal, measured } = useFormat();
  const percent = (value: string | null) => (value === null ? "–" : measured(value, "%"));
  return (
    <Headlines>
      <Headline
        name={texts.percent}
        value={percent(counted.percent)}
        part={Number(counted.percent ?? 0)}
        label={texts.percent}
      />
      <Headline name={texts.timeliness} value={percent(counted.timeliness)} part={Number(counted.timeliness ?? 0)} label={texts.timeliness} />
      <Headline name={texts.sentCount} value={`${decimal(counted.reported)} / ${decimal(counted.expected)}`} />
      <Headline name={texts.approved} value={decimal(counted.approved)} />
      <Headline name={texts.lateCount} value={decimal(counted.late)} tone="risk" />
    </Headlines>
  );
}

function Units({ counted, parent, period }: { counted: FiguresCompleteness; parent: string; period: Period }) {
  const texts = useTexts(reportComposition);
  const words = useTexts(reports);
  const reminders = useQuery(remindersQuery(parent, period)).data ?? { rounds: [] };
  return (
    <section className="panel" aria-labelledby="complete-units">
      <div className="panel-head">
        <h2 id="complete-units">{words.completeness}</h2>
        <p>{texts.completenessHelp}</p>
      </div>
      <DataTable
        label={words.completeness}
        rows={counted.units}
        rowKey={({ code }) => code}
        shown={20}
        columns={useColumns(owedFigures(counted, reminders))}
      />
    </section>
  );
}

function useColumns(owed: ReadonlyMap<string, Owed>): Column<CountedUnit>[] {
  const texts = useTexts(reportComposition);
  const words = useTexts(reports);
  const { moment, measured } = useFormat();
  return [
    { key: "name", title: words.unit, cell: ({ name }) => name, order: (a, b) => a.name.localeCompare(b.name, "vi") },
    {
      key: "status",
      title: words.state,
      order: (a, b) => a.status.localeCompare(b.status),
      cell: (counted) => (
        <>
          <State counted={counted} />
          <LastReminded owed={owed.get(counted.code)} />
        </>
      ),
    },
    {
      key: "percent",
      title: texts.percent,
      number: true,
      order: (a, b) => Number(a.percent ?? -1) - Number(b.percent ?? -1),
      cell: ({ percent }) => (percent === null ? "–" : measured(percent, "%")),
    },
    {
      key: "sentAt",
      title: words.sentAt,
      wide: true,
      width: 190,
      order: (a, b) => (a.sentAt ?? "").localeCompare(b.sentAt ?? ""),
      cell: ({ sentAt }) => (sentAt === null ? "" : moment(sentAt)),
    },
  ];
}

function State({ counted: { status, late } }: { counted: CountedUnit }) {
  const texts = useTexts(reportComposition);
  const words = useTexts(reports);
  return (
    <span className="tags">
      <span className={`tag ${LOOKS[status] ?? ""}`}>{texts.figureStatuses[status] ?? status}</span>
      {late > 0 && <span className="tag risk">{words.late}</span>}
    </span>
  );
}

const LOOKS: Record<string, string> = { MISSING: "bad", ESTIMATED: "risk", RETURNED: "risk", SUBMITTED: "blue", APPROVED: "good" };
