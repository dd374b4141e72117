import { useQuery } from "@tanstack/react-query";
import { useWrite } from "../api/write";
import { useFormat } from "../format/format";
import type { Period } from "../period/period";
import { useSession } from "../session/session";
import { Asked } from "../states/Asked";
import { type Column, DataTable } from "../table/DataTable";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { completenessQuery } from "./queries";
import type { Steps } from "./steps";
import { StatusTag } from "./Tags";
import type { Child, OfUnit, Scoreboard, SubmissionStatus } from "./types";

interface UnitsStepProps {
  board: Scoreboard;
  period: Period;
  status: SubmissionStatus | "LATE" | "ALL";
  deeper: Steps["deeper"];
}

type Row = Child & { sent: OfUnit | undefined };

/** The units below in a status, with when they sent. */
export function UnitsStep({ board, period, status, deeper }: UnitsStepProps) {
  const texts = useTexts(overview);
  const query = useQuery(completenessQuery(board.unit.code, period));
  const columns = useColumns(deeper);
  return (
    <div className="drawer-body">
      <div className="panel-head row">
        <h3>{status === "ALL" ? texts.all : status === "LATE" ? texts.late : texts.statuses[status]}</h3>
        {status === "MISSING" && <Remind unit={board.unit.code} period={period} />}
      </div>
      <Asked query={query} part="SCOREBOARDS">
        {({ units }) => (
          <DataTable
            label={texts.childrenHelp}
            columns={columns}
            rows={board.children
              .map((child): Row => ({ ...child, sent: units.find(({ code }) => code === child.code) }))
              .filter((row) => isShown(row, status))}
            rowKey={({ code }) => code}
            shown={200}
            empty={<p className="hint">{texts.unitsNone}</p>}
          />
        )}
      </Asked>
    </div>
  );
}

function isShown(row: Row, status: UnitsStepProps["status"]): boolean {
  if (status === "ALL") {
    return true;
  }
  if (status === "LATE") {
    return (row.sent?.late ?? 0) > 0;
  }
  // A unit that does not report itself is shown where some below it are in the status, as far as counts tell.
  if (row.level !== "COMMUNE") {
    return status === "MISSING" ? row.reported < row.expected : status === "SUBMITTED" && row.approved < row.reported;
  }
  return row.status === status;
}

function useColumns(deeper: Steps["deeper"]): Column<Row>[] {
  const texts = useTexts(overview);
  const { moment } = useFormat();
  return [
    {
      key: "name",
      title: texts.name,
      order: (a, b) => a.name.localeCompare(b.name, "vi"),
      cell: ({ code, name }) => (
        <button type="button" className="name" onClick={() => deeper({ kind: "unit", unit: code })}>
          {name}
        </button>
      ),
    },
    { key: "code", title: texts.code, width: 80, wide: true, cell: ({ code }) => code },
    {
      key: "status",
      title: texts.status,
      width: 150,
      cell: ({ level, status, reported, expected }) =>
        level === "COMMUNE" ? <StatusTag status={status} /> : texts.reportedOf(String(reported), String(expected)),
    },
    {
      key: "sent",
      title: texts.sentAt,
      width: 210,
      wide: true,
      order: (a, b) => (a.sent?.sentAt ?? "").localeCompare(b.sent?.sentAt ?? ""),
      cell: ({ sent }) => (
        <>
          {sent?.sentAt !== null && sent !== undefined && moment(sent.sentAt)}{" "}
          {(sent?.late ?? 0) > 0 && <span className="tag missed">{texts.late}</span>}
        </>
      ),
    },
  ];
}

/** Reminds everybody who has not sent. */
function Remind({ unit, period }: { unit: string; period: Period }) {
  const texts = useTexts(overview);
  const session = useSession();
  const { write, writing } = useWrite<null>({
    request: () => ({ method: "POST", path: `/api/completeness/${encodeURIComponent(unit)}/${period}/reminders` }),
    stale: [["notices"]],
    done: () => toast({ text: texts.reminded, tone: "good" }),
  });
  if (!session.is("reviewer", "leader")) {
    return null;
  }
  return (
    <button type="button" className="button" disabled={writing} onClick={() => write(null)}>
      {texts.remind}
    </button>
  );
}
