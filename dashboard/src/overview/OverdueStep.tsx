import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { Choice } from "../frame/Choice";
import { useFormat } from "../format/format";
import { PAGES } from "../pages/pages";
import { useTo } from "../place/place";
import { Asked } from "../states/Asked";
import { type Column, DataTable } from "../table/DataTable";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { officesQuery, unitQuery, unitsBelowQuery } from "../unit/units";
import { overdueQuery } from "./queries";
import { useSteps } from "./steps";
import type { Overdue, OverdueBy } from "./types";

type Group = Overdue["groups"][number];

/** Overdue tasks by unit, field or lead. */
export function OverdueStep({ unit, by }: { unit: string; by: OverdueBy }) {
  const texts = useTexts(overview);
  const { open } = useSteps();
  const query = useQuery(overdueQuery(unit, by));
  const columns = useColumns(unit, by, query.data?.groups ?? []);
  return (
    <div className="drawer-body">
      <Choice title={texts.groupBy} options={texts.overdueBy} value={by} choose={(next) => open({ kind: "overdue", by: next })} />
      <Asked query={query} part="TASKS">
        {({ groups }) => (
          <DataTable
            label={texts.overdue}
            columns={columns}
            rows={groups}
            rowKey={({ unit: of, name }) => `${of} ${name}`}
            shown={200}
            empty={<p className="hint">{texts.overdueNone}</p>}
          />
        )}
      </Asked>
    </div>
  );
}

function useColumns(top: string, by: OverdueBy, groups: readonly Group[]): Column<Group>[] {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  const to = useTo();
  const below = useQuery(unitsBelowQuery(top));
  const own = useQuery(unitQuery(top));
  const nameOf = (code: string | null) =>
    [own.data, ...(below.data ?? [])].find((unit) => unit?.code === code)?.name ?? code ?? "";
  const leadOf = useLeads(by === "lead" ? groups : []);
  const hasTasks = PAGES.some(({ path }) => path === "tasks");
  return [
    {
      key: "name",
      title: texts.overdueBy[by],
      cell: ({ unit, name }) => (
        <>
          {by === "unit" ? nameOf(unit) : (leadOf(unit, name) ?? texts.unnamed)}
          {by === "lead" && <small className="quiet">{nameOf(unit)}</small>}
        </>
      ),
    },
    { key: "tasks", title: texts.tasks, number: true, width: 84, cell: ({ tasks }) => decimal(tasks) },
    {
      key: "longest",
      title: texts.longestDelay,
      number: true,
      width: 104,
      cell: ({ longestDelay }) => texts.days(decimal(longestDelay)),
    },
    ...(hasTasks
      ? [
          {
            key: "open",
            title: "",
            width: 90,
            cell: ({ unit }: Group) => <Link to={to("/tasks/list?overdue=true", { unit: unit ?? top })}>{texts.openTasks}</Link>,
          },
        ]
      : []),
  ];
}

/** Names of leads: an office of a unit is told by its id, anybody else by the name in the plan. */
function useLeads(groups: readonly Group[]): (unit: string | null, name: string | null) => string | null {
  const units = [...new Set(groups.flatMap(({ unit }) => unit ?? []))];
  const offices = useQueries({
    queries: units.map(officesQuery),
    combine: (results) => new Map(units.map((unit, index) => [unit, results[index]?.data ?? []])),
  });
  return (unit, name) => offices.get(unit ?? "")?.find(({ id }) => id === name)?.name ?? name;
}
