import { PlusOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Empty, Failed, Loading } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { directives } from "../../texts/directives";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { useUnitName } from "../names";
import { type Directive, directivesQuery } from "./directives";

/** Directives that a unit issued or has to do something for. */
export function DirectivesView() {
  const texts = useTexts(directives);
  const to = useTo();
  const mayIssue = useSession().is("leader", "reviewer", "administrator");
  const list = useInfiniteQuery(directivesQuery(useUnit()));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel" aria-labelledby="directives" data-testid="directives">
      <div className="panel-head row">
        <h2 id="directives">{texts.title}</h2>
        {mayIssue && (
          <Link to={to("/tasks/directives/new")} className="button primary no-print">
            <PlusOutlined aria-hidden /> {texts.add}
          </Link>
        )}
      </div>
      <p className="hint">{texts.help}</p>
      {list.isPending && <Loading lines={4} />}
      {list.isError && <Failed small part="TASKS" error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && <Empty title={texts.empty} help={texts.emptyHelp} />}
      {rows.length > 0 && <Rows rows={rows} />}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: Directive[] }) {
  const texts = useTexts(directives);
  const columns = useColumns();
  return <DataTable label={texts.title} rows={rows} rowKey={({ id }) => id} columns={columns} shown={30} />;
}

function useColumns(): Column<Directive>[] {
  const texts = useTexts(directives);
  const { day, decimal } = useFormat();
  const to = useTo();
  const nameOf = useUnitName(useUnit());
  return [
    {
      key: "title",
      title: texts.subject,
      cell: ({ id, title, withdrawn }) => (
        <>
          <Link to={to(`/tasks/directives/${encodeURIComponent(id)}`)} className="task-link">
            {title}
          </Link>{" "}
          {withdrawn !== null && <span className="tag bad">{texts.withdrawn}</span>}
        </>
      ),
    },
    {
      key: "document",
      title: texts.document,
      cell: ({ document: { number, date } }) => texts.of(number, day(date)),
      order: (a, b) => a.document.date.localeCompare(b.document.date),
    },
    { key: "unit", title: texts.issuer, cell: ({ unit }) => nameOf(unit), wide: true },
    { key: "items", title: texts.items, number: true, cell: ({ items }) => decimal(items.length) },
  ];
}
