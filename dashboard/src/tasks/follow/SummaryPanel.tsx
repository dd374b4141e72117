import { DownloadOutlined, LeftOutlined, RightOutlined } from "@ant-design/icons";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { get } from "../../api/client";
import { download } from "../../api/download";
import { query } from "../../api/paging";
import { useFormat } from "../../format/format";
import { label } from "../../period/period";
import { useParameter } from "../../place/place";
import { Asked } from "../../states/Asked";
import { useProblemWords } from "../../states/problem-words";
import { type Column, DataTable } from "../../table/DataTable";
import { tasks } from "../../texts/tasks";
import { useLanguage, useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { useUnit } from "../../unit/use-unit";
import { today } from "../../format/days";

const COUNTS = ["due", "done", "doneLate", "returned", "overdue", "initiatives"] as const;

type Counts = Record<(typeof COUNTS)[number], number>;

interface Summary {
  all: Counts;
  offices: {
    office: string | null;
    name: string | null;
    counts: Counts;
    officers: { officer: string | null; name: string | null; counts: Counts }[];
  }[];
}

interface Row {
  key: string;
  name: string;
  isOfficer: boolean;
  counts: Counts;
}

function summaryQuery(unit: string, period: string) {
  return queryOptions({
    queryKey: ["tasks", "summary", unit, period],
    queryFn: ({ signal }) => get<Summary>(query("/api/task-summaries", { unit, period }), signal),
  });
}

/** A year summed up by office and officer, as the yearly evaluation asks for it. */
export function SummaryPanel() {
  const texts = useTexts(tasks);
  const language = useLanguage();
  const words = useProblemWords();
  const unit = useUnit();
  const [chosen, choose] = useParameter("year");
  const year = chosen ?? today().slice(0, 4);
  const asked = useQuery(summaryQuery(unit, year));
  const step = (years: number) => choose(String(Number(year) + years));
  const write = () => {
    download(query("/api/task-summaries/table.xlsx", { unit, period: year }), texts.summaryFile(year)).catch(
      (error: Error) => toast({ tone: "bad", ...words(error, "TASKS") }),
    );
  };
  return (
    <section className="panel" aria-labelledby="summary" data-testid="summary">
      <div className="panel-head row">
        <h2 id="summary">{texts.summary}</h2>
        <Button icon={<LeftOutlined aria-hidden />} aria-label={label(String(Number(year) - 1), language)} onClick={() => step(-1)} />
        <span aria-live="polite">{label(year, language)}</span>
        <Button icon={<RightOutlined aria-hidden />} aria-label={label(String(Number(year) + 1), language)} onClick={() => step(1)} />
        <Button className="no-print" icon={<DownloadOutlined aria-hidden />} onClick={write}>
          {texts.export}
        </Button>
      </div>
      <p className="hint">{texts.summaryHelp(year)}</p>
      <Asked query={asked} part="TASKS">
        {(summary) => <Rows rows={rowsOf(summary, texts.whole, texts.notNamed)} />}
      </Asked>
    </section>
  );
}

/** The whole unit, then each office followed by its officers; what nobody is named for is no row of its own. */
function rowsOf({ all, offices }: Summary, whole: string, notNamed: string): Row[] {
  return [
    { key: "all", name: whole, isOfficer: false, counts: all },
    ...offices.flatMap(({ office, name, counts, officers }) => [
      { key: `office ${office}`, name: name ?? office ?? notNamed, isOfficer: false, counts },
      ...officers
        .filter(({ officer }) => officer !== null)
        .map((one) => ({
          key: `${office} ${one.officer}`,
          name: one.name ?? one.officer ?? notNamed,
          isOfficer: true,
          counts: one.counts,
        })),
    ]),
  ];
}

function Rows({ rows }: { rows: Row[] }) {
  const texts = useTexts(tasks);
  const columns = useColumns();
  return (
    <DataTable
      label={texts.summary}
      rows={rows}
      rowKey={({ key }) => key}
      rowClass={({ key }) => (key === "all" ? "total" : "")}
      columns={columns}
      shown={40}
    />
  );
}

function useColumns(): Column<Row>[] {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  return [
    {
      key: "name",
      title: texts.lead,
      cell: ({ name, isOfficer }) => <span className={isOfficer ? "officer-name" : ""}>{name}</span>,
    },
    ...COUNTS.map(
      (count): Column<Row> => ({
        key: count,
        title: texts.counts[count],
        number: true,
        wide: count === "returned" || count === "initiatives",
        cell: ({ counts }) => decimal(counts[count]),
      }),
    ),
  ];
}
