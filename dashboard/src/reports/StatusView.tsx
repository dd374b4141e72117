import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { Choice } from "../frame/Choice";
import { useFormat } from "../format/format";
import { plain, share } from "../format/numbers";
import { label, type Period } from "../period/period";
import { useParameter, useTo } from "../place/place";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { type Column, DataTable } from "../table/DataTable";
import { reports } from "../texts/reports";
import { useLanguage, useTexts } from "../texts/texts";
import { completenessQuery, missingUnits, remindersQuery } from "./completeness";
import { type Group, isIn, isOverdue } from "./deadline";
import { Headline, Headlines } from "../headlines/Headlines";
import { OpenReports } from "./OpenReports";
import { OwedFigures } from "./OwedFigures";
import { reportsWithinQuery } from "./queries";
import { type Owed, owedFigures } from "./reminded";
import { ReminderPanel } from "./ReminderPanel";
import { LateTag, StatusTag } from "./StatusTag";
import type { ReportLine } from "./types";
import { SearchField } from "../form/SearchField";

/** Who has sent, who is late, who is missing. */
export function StatusView({ unit, period }: { unit: string; period: Period }) {
  const texts = useTexts(reports);
  const language = useLanguage();
  const query = useQuery(reportsWithinQuery(unit, period));
  return (
    <Asked query={query} part="REPORTS" page>
      {(all) => {
        const below = all.filter((line) => line.unit !== unit);
        return below.length === 0 ? (
          <section className="panel">
            <Empty title={`${texts.statusEmpty}: ${label(period, language)}`} help={texts.statusEmptyHelp}>
              <OpenReports unit={unit} chosen={null} />
            </Empty>
          </section>
        ) : (
          <>
            <Counts lines={below} />
            <Owing unit={unit} period={period} lines={below} />
          </>
        );
      }}
    </Asked>
  );
}

/** The units with the figures they still owe, which can be asked for from here; without that where it cannot be read. */
function Owing({ unit, period, lines }: { unit: string; period: Period; lines: readonly ReportLine[] }) {
  const counted = useQuery(completenessQuery(unit, period, null)).data;
  const reminders = useQuery(remindersQuery(unit, period)).data;
  const owed = counted === undefined || reminders === undefined ? NOTHING_OWED : owedFigures(counted, reminders);
  return (
    <>
      {counted !== undefined && counted.missing.length > 0 && (
        <ReminderPanel parent={unit} period={period} form={null} missing={missingUnits(counted)} />
      )}
      <Units lines={lines} owed={owed} />
    </>
  );
}

const NOTHING_OWED: ReadonlyMap<string, Owed> = new Map();

function Counts({ lines }: { lines: readonly ReportLine[] }) {
  const texts = useTexts(reports);
  const { decimal } = useFormat();
  const sent = lines.filter((line) => isIn("WAITING", line) || isIn("DONE", line));
  const inTime = sent.filter(({ late }) => late === false).length;
  const count = (group: Group) => lines.filter((line) => isIn(group, line)).length;
  return (
    <Headlines>
      <Headline
        name={texts.sent}
        value={`${decimal(sent.length)} / ${decimal(lines.length)}`}
        part={share(sent.length, lines.length)}
        label={texts.sentShare(decimal(sent.length), decimal(lines.length))}
      />
      <Headline name={texts.inTime} value={decimal(inTime)} />
      <Headline name={texts.late} value={decimal(count("LATE"))} tone="risk" />
      <Headline name={texts.waitingForYou} value={decimal(count("WAITING"))} tone="blue" />
      <Headline name={texts.overdue} value={decimal(lines.filter(({ status, due }) => isOverdue(status, due)).length)} tone="bad" />
    </Headlines>
  );
}

const GROUPS: readonly Group[] = ["ALL", "WAITING", "MISSING", "RETURNED", "LATE", "DONE"];

function Units({ lines, owed }: { lines: readonly ReportLine[]; owed: ReadonlyMap<string, Owed> }) {
  const texts = useTexts(reports);
  const [asked, show] = useParameter("show");
  const [words, setWords] = useState("");
  const group = GROUPS.find((one) => one === asked) ?? "ALL";
  const named = (name: string, one: Group) => `${name} ${lines.filter((line) => isIn(one, line)).length}`;
  const rows = lines.filter((line) => isIn(group, line) && plain(line.unitName).includes(plain(words)));
  return (
    <section className="panel" aria-labelledby="units-below">
      <div className="panel-head row">
        <h2 id="units-below">{texts.status}</h2>
        <SearchField label={texts.search} className="narrow" value={words} change={setWords} />
        <Choice
          title={texts.state}
          value={group}
          choose={(next) => show(next === "ALL" ? null : next)}
          options={{
            ALL: named(texts.all, "ALL"),
            WAITING: named(texts.waitingForYou, "WAITING"),
            MISSING: named(texts.missing, "MISSING"),
            RETURNED: named(texts.returned, "RETURNED"),
            LATE: named(texts.late, "LATE"),
            DONE: named(texts.statuses.ACCEPTED, "DONE"),
          }}
        />
      </div>
      <DataTable
        label={texts.status}
        columns={useColumns(owed)}
        rows={rows}
        rowKey={({ unit }) => unit}
        shown={20}
        empty={<p className="hint">{texts.noMatch}</p>}
      />
    </section>
  );
}

function useColumns(owed: ReadonlyMap<string, Owed>): Column<ReportLine>[] {
  const texts = useTexts(reports);
  const { day, moment } = useFormat();
  const to = useTo();
  return [
    {
      key: "unit",
      title: texts.unit,
      order: (a, b) => a.unitName.localeCompare(b.unitName, "vi"),
      cell: ({ unit, unitName }) => <Link to={to("/reports/write", { unit })}>{unitName}</Link>,
    },
    {
      key: "status",
      title: texts.state,
      order: (a, b) => a.status.localeCompare(b.status),
      cell: ({ status, late, due }) => (
        <span className="tags">
          <StatusTag status={status} /> <LateTag late={late} overdue={isOverdue(status, due)} />
        </span>
      ),
    },
    ...(owed.size === 0
      ? []
      : [
          {
            key: "figures",
            title: texts.figuresOwed,
            wide: true,
            order: (a: ReportLine, b: ReportLine) => (owed.get(a.unit)?.times ?? -1) - (owed.get(b.unit)?.times ?? -1),
            cell: ({ unit }: ReportLine) => <OwedFigures owed={owed.get(unit)} />,
          },
        ]),
    { key: "due", title: texts.due, wide: true, width: 120, cell: ({ due }) => day(due) },
    {
      key: "sentAt",
      title: texts.sentAt,
      wide: true,
      width: 190,
      order: (a, b) => (a.sentAt ?? "").localeCompare(b.sentAt ?? ""),
      cell: ({ sentAt }) => (sentAt === null ? "" : moment(sentAt)),
    },
    { key: "sent", title: texts.version, number: true, wide: true, width: 90, cell: ({ sent }) => (sent === 0 ? "" : sent) },
  ];
}
