import { useState } from "react";
import { Link } from "react-router";
import { Choice } from "../../frame/Choice";
import { useFormat } from "../../format/format";
import { plain } from "../../format/numbers";
import { useParameter, useTo } from "../../place/place";
import { type Column, DataTable } from "../../table/DataTable";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { AnswerTag, DueTag, LateTag } from "../tags";
import type { Answers, ReportRequest } from "../types";
import { useValueWords } from "../value-words";
import { AcceptAll } from "./AcceptAll";
import { GROUPS, type Group, isIn, type Row, rowsOf } from "./rows";
import { SearchField } from "../../form/SearchField";

/** Every unit that is asked with what it answered. */
export function AnswersTable({ request, answers }: { request: ReportRequest; answers: Answers }) {
  const texts = useTexts(requests);
  const { decimal } = useFormat();
  const [said, say] = useParameter("show");
  const [search, setSearch] = useState("");
  const columns = useColumns(request);
  const all = rowsOf(answers);
  const group = GROUPS.find((one) => one === said) ?? "ALL";
  const rows = all.filter((row) => isIn(group, row) && plain(row.name).includes(plain(search)));
  const options = Object.fromEntries(
    GROUPS.map((one) => [one, `${texts.groups[one]} ${decimal(all.filter((row) => isIn(one, row)).length)}`]),
  ) as Record<Group, string>;
  return (
    <section className="panel" aria-labelledby="request-answers" data-testid="request-answers">
      <div className="panel-head row">
        <h2 id="request-answers">{texts.answers}</h2>
        <SearchField label={texts.search} className="narrow" value={search} change={setSearch} />
        <Choice title={texts.state} options={options} value={group} choose={(next) => say(next === "ALL" ? null : next)} />
        <AcceptAll request={request} rows={rows.filter(({ status }) => status === "SENT")} />
      </div>
      <DataTable
        label={texts.answers}
        rows={rows}
        rowKey={({ unit }) => unit}
        shown={20}
        columns={columns}
        empty={<p className="hint">{texts.noMatch}</p>}
      />
    </section>
  );
}

function useColumns({ id, questions, due }: ReportRequest): Column<Row>[] {
  const texts = useTexts(requests);
  const { moment } = useFormat();
  const words = useValueWords();
  const to = useTo();
  return [
    {
      key: "unit",
      title: texts.unit,
      width: 150,
      order: (a, b) => a.name.localeCompare(b.name, "vi"),
      cell: ({ unit, name }) => <Link to={to(`/requests/${encodeURIComponent(id)}`, { unit })}>{name}</Link>,
    },
    {
      key: "state",
      title: texts.state,
      order: (a, b) => a.status.localeCompare(b.status),
      cell: ({ status, late }) => (
        <span className="tags">
          <AnswerTag status={status} /> <LateTag late={late} /> <DueTag due={due} status={status} />
        </span>
      ),
    },
    {
      key: "sent",
      title: texts.sentAt,
      wide: true,
      order: (a, b) => (a.firstSent ?? "").localeCompare(b.firstSent ?? ""),
      cell: ({ firstSent }) => (firstSent === null ? "" : moment(firstSent)),
    },
    ...questions.map((question) => ({
      key: `question ${question.id}`,
      title: question.text,
      wide: true,
      number: question.kind === "NUMBER",
      cell: ({ values }: Row) => <span className="answer-cell">{words(question, values[question.id] ?? "")}</span>,
      order: (a: Row, b: Row) =>
        question.kind === "NUMBER"
          ? Number(a.values[question.id] ?? Number.NEGATIVE_INFINITY) - Number(b.values[question.id] ?? Number.NEGATIVE_INFINITY)
          : (a.values[question.id] ?? "").localeCompare(b.values[question.id] ?? "", "vi"),
    })),
  ];
}
