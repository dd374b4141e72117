import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import { useFormat } from "../../format/format";
import type { Period } from "../../period/period";
import { useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { type Column, DataTable } from "../../table/DataTable";
import { figureReview } from "../../texts/figure-review";
import { useTexts } from "../../texts/texts";
import { WATCHED_MILLISECONDS } from "../queries";
import { StatusTag } from "../status";
import type { Form, SubmissionStatus } from "../types";

interface UnitStanding {
  code: string;
  name: string;
  status: SubmissionStatus | null;
  sentAt: string | null;
  late: number;
}

function standingsQuery(parent: string, period: Period, form: string) {
  return queryOptions({
    queryKey: ["figures", "standings", parent, period, form],
    queryFn: async ({ signal }) =>
      (await get<{ units: UnitStanding[] }>(query("/api/completeness", { parent, period, form }), signal)).units,
    refetchInterval: WATCHED_MILLISECONDS,
  });
}

interface SubmissionListProps {
  unit: string;
  period: Period;
  forms: readonly Form[];
}

/** Every unit that was expected to send, with where it stands. */
export function SubmissionList({ unit, period, forms }: SubmissionListProps) {
  return forms.map((form) => <Standings key={form.code} unit={unit} period={period} form={form} />);
}

function Standings({ unit, period, form }: { unit: string; period: Period; form: Form }) {
  const texts = useTexts(figureReview);
  const { moment } = useFormat();
  const to = useTo();
  const standings = useQuery(standingsQuery(unit, period, form.code));
  return (
    <section className="panel" aria-label={form.name}>
      <div className="panel-head">
        <h2>{form.name}</h2>
      </div>
      <Asked query={standings} part="SCOREBOARDS">
        {(units) => (
          <DataTable
            label={form.name}
            rows={units}
            rowKey={({ code }) => code}
            shown={40}
            columns={columnsOf(texts, moment, (code) => to(`/figures/${form.code}`, { unit: code, period }))}
          />
        )}
      </Asked>
    </section>
  );
}

function columnsOf(
  texts: (typeof figureReview)["vi"],
  moment: (instant: string) => string,
  addressOf: (unit: string) => string,
): Column<UnitStanding>[] {
  return [
    {
      key: "unit",
      title: texts.unit,
      cell: ({ code, name }) => <Link to={addressOf(code)}>{name}</Link>,
      order: (a, b) => a.name.localeCompare(b.name, "vi"),
    },
    {
      key: "status",
      title: texts.statusHead,
      cell: ({ status }) => <StatusTag status={status} />,
      order: (a, b) => (a.status ?? "").localeCompare(b.status ?? ""),
    },
    {
      key: "sent",
      title: texts.sentAt,
      cell: ({ sentAt }) => (sentAt === null ? "" : moment(sentAt)),
      order: (a, b) => (a.sentAt ?? "").localeCompare(b.sentAt ?? ""),
    },
    { key: "late", title: texts.deadline, wide: true, cell: ({ late }) => late > 0 && <span className="tag risk">{texts.late}</span> },
  ];
}
