import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { Choice } from "../../frame/Choice";
import { useFormat } from "../../format/format";
import { useParameter, useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { type Column, DataTable } from "../../table/DataTable";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { useUnitName } from "../names";
import { DueSign, Progress, StatusTag } from "../signs";
import { addressOf } from "../TaskLink";
import { STATUSES, type Status } from "../types";
import { type Part, partsQuery } from "./parts";

interface PartsGroupProps {
  /** Id of the task that was fanned out. */
  id: string;
  /** The unit right above those shown. */
  unit: string;
  /** Only parts in it; null for all. */
  status: Status | null;
  isOnly: boolean;
}

/** The parts of the units below one, as tiles to look over or as a table to work through. */
export function PartsGroup({ id, unit, status, isOnly }: PartsGroupProps) {
  const texts = useTexts(taskTexts);
  const nameOf = useUnitName(unit);
  const [look, setLook] = useParameter("look");
  const asked = useQuery(partsQuery(id, unit));
  return (
    <div className="parts-group">
      {!isOnly && <h3>{texts.partsOf(nameOf(unit))}</h3>}
      <Choice
        title={texts.partsLook}
        options={{ tiles: texts.partsTiles, table: texts.partsTable }}
        value={look === "table" ? "table" : "tiles"}
        choose={(next) => setLook(next === "tiles" ? null : next)}
      />
      <Asked query={asked} part="TASKS">
        {(parts) => {
          const rows = parts
            .filter((part) => status === null || part.status === status)
            .toSorted((a, b) => nameOf(a.unit).localeCompare(nameOf(b.unit), "vi"));
          return look === "table" ? (
            <PartsTable parts={rows} nameOf={nameOf} />
          ) : (
            <Tiles parts={rows} nameOf={nameOf} />
          );
        }}
      </Asked>
    </div>
  );
}

interface PartsProps {
  parts: Part[];
  nameOf: (unit: string) => string;
}

function Tiles({ parts, nameOf }: PartsProps) {
  const names = useTexts(tasks);
  const { decimal } = useFormat();
  const to = useTo();
  return (
    <ul className="tiles">
      {parts.map((part) => {
        const said = `${nameOf(part.unit)}: ${names.statuses[part.status]}, ${decimal(part.progress)}%`;
        return (
          <li key={part.id}>
            <Link
              to={to(addressOf(part.id))}
              className={`${part.status.toLowerCase()} ${part.overdue ? "overdue" : ""}`}
              title={part.overdue ? `${said}, ${names.overdue}` : said}
              aria-label={part.overdue ? `${said}, ${names.overdue}` : said}
            >
              <span aria-hidden>{nameOf(part.unit).replace(/^(Phường|Xã|Đặc khu) /, "")}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function PartsTable({ parts, nameOf }: PartsProps) {
  const texts = useTexts(taskTexts);
  const columns = useColumns(nameOf);
  return <DataTable label={texts.parts} rows={parts} rowKey={({ id }) => id} shown={20} columns={columns} />;
}

function useColumns(nameOf: PartsProps["nameOf"]): Column<Part>[] {
  const texts = useTexts(tasks);
  const to = useTo();
  return [
    {
      key: "unit",
      title: texts.unit,
      cell: (part) => <Link to={to(addressOf(part.id))}>{nameOf(part.unit)}</Link>,
      order: (a, b) => nameOf(a.unit).localeCompare(nameOf(b.unit), "vi"),
    },
    {
      key: "status",
      title: texts.status,
      cell: (part) => <StatusTag status={part.status} />,
      order: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
    },
    {
      key: "progress",
      title: texts.progress,
      cell: (part) => <Progress percent={part.progress} />,
      order: (a, b) => a.progress - b.progress,
    },
    { key: "due", title: texts.due, cell: (part) => <DueSign task={part} />, wide: true },
  ];
}
