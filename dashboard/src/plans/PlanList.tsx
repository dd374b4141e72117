import { PlusOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { Choice } from "../frame/Choice";
import { useFormat } from "../format/format";
import { plain } from "../format/numbers";
import { useParameter, useTo } from "../place/place";
import { useSession } from "../session/session";
import { useShortcut } from "../shortcuts/shortcuts";
import { Empty, Failed, Loading } from "../states/States";
import { type Column, DataTable } from "../table/DataTable";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { useUnit } from "../unit/use-unit";
import { Handovers } from "./Handovers";
import { ImportDialog } from "./ImportDialog";
import { PlanStatusTag } from "./PlanStatusTag";
import { plansQuery } from "./queries";
import type { PlanStatus, PlanSummary } from "./types";
import { SearchField } from "../form/SearchField";

/** The plans of a unit, newest first. */
export function PlanList() {
  const texts = useTexts(plans);
  const session = useSession();
  const unit = useUnit();
  const [importing, setImporting] = useState(false);
  const writes = session.unit === unit && session.is("officer", "leader", "administrator", "integrator");
  const open = () => setImporting(writes);
  useShortcut("n", texts.import, open);
  const button = writes && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={open}>
      {texts.import}
    </Button>
  );
  return (
    <div className="page">
      <div className="heading">
        <h1>{texts.title}</h1>
        {button}
      </div>
      {writes && <Handovers unit={unit} />}
      <Listed unit={unit} button={button} />
      {importing && <ImportDialog close={() => setImporting(false)} />}
    </div>
  );
}

const STATUSES: readonly PlanStatus[] = ["DRAFT", "PUBLISHED", "CLOSED"];

function Listed({ unit, button }: { unit: string; button: React.ReactNode }) {
  const texts = useTexts(plans);
  const [year, setYear] = useParameter("year");
  const [askedStatus, setStatus] = useParameter("status");
  const [words, setWords] = useState("");
  const status = STATUSES.find((one) => one === askedStatus) ?? null;
  const list = useInfiniteQuery(plansQuery(unit, year, status));
  const columns = useColumns();
  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = all.filter(({ title, number, unitName }) =>
    plain(`${number ?? ""} ${title} ${unitName}`).includes(plain(words)),
  );
  const filtered = year !== null || status !== null || words !== "";
  return (
    <section className="panel">
      <div className="panel-head row">
        <SearchField label={texts.search} className="plan-search" value={words} change={setWords} />
        <YearChoice year={year} choose={setYear} />
        <Choice
          title={texts.status}
          value={status ?? "ALL"}
          choose={(next) => setStatus(next === "ALL" ? null : next)}
          options={{ ALL: texts.all, ...texts.statuses }}
        />
      </div>
      {list.isPending && <Loading lines={6} />}
      {list.isError && <Failed small part="PLANS" error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && all.length === 0 && !filtered && (
        <Empty title={texts.emptyTitle} help={texts.emptyHelp}>
          {button}
        </Empty>
      )}
      {list.isSuccess && (all.length > 0 || filtered) && (
        <DataTable
          label={texts.title}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          shown={30}
          empty={<p className="hint">{texts.noMatch}</p>}
        />
      )}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </section>
  );
}

function YearChoice({ year, choose }: { year: string | null; choose: (year: string | null) => void }) {
  const texts = useTexts(plans);
  const present = new Date().getFullYear();
  const years = [...new Set([present + 1, present, present - 1, present - 2, ...(year === null ? [] : [Number(year)])])];
  return (
    <select
      className="field plan-year"
      aria-label={texts.year}
      value={year ?? ""}
      onChange={({ target }) => choose(target.value === "" ? null : target.value)}
    >
      <option value="">{texts.allYears}</option>
      {years.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  );
}

function useColumns(): Column<PlanSummary>[] {
  const texts = useTexts(plans);
  const { day, decimal } = useFormat();
  const to = useTo();
  return [
    {
      key: "title",
      title: texts.plan,
      order: (a, b) => a.title.localeCompare(b.title, "vi"),
      cell: ({ id, title, number, unitName }) => (
        <>
          <Link to={to(`/plans/${encodeURIComponent(id)}`)}>{title}</Link>
          <small className="plan-under">
            {number ?? texts.noNumber} · {unitName}
          </small>
        </>
      ),
    },
    { key: "year", title: texts.year, width: 70, number: true, wide: true, cell: ({ year }) => year },
    { key: "status", title: texts.status, width: 130, cell: ({ status }) => <PlanStatusTag status={status} /> },
    { key: "issued", title: texts.issuedOn, width: 130, wide: true, cell: ({ issuedOn }) => (issuedOn === null ? "–" : day(issuedOn)) },
    { key: "tasks", title: texts.tasks, number: true, wide: true, width: 100, cell: ({ tasks }) => decimal(tasks) },
    { key: "targets", title: texts.targets, number: true, wide: true, width: 90, cell: ({ targets }) => decimal(targets) },
    { key: "findings", title: texts.findings, number: true, wide: true, width: 90, cell: ({ findings }) => decimal(findings) },
  ];
}
