import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import { Choice } from "../../frame/Choice";
import { useFormat } from "../../format/format";
import { useParameter, useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { useStaffNames, useUnitName } from "../names";

type Grouping = "unit" | "lead" | "field";

interface Group {
  unit: string | null;
  name: string | null;
  tasks: number;
  longestDelay: number;
}

interface Overdue {
  tasks: number;
  longestDelay: number;
  groups: Group[];
}

function overdueQuery(unit: string, by: Grouping) {
  return queryOptions({
    queryKey: ["tasks", "overdue", unit, by],
    queryFn: ({ signal }) => get<Overdue>(query("/api/tasks/overdue", { unit, by }), signal),
  });
}

/** Overdue tasks of a unit and all below it, counted by who or what they belong to. */
export function OverduePanel() {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const [chosen, choose] = useParameter("by");
  const by: Grouping = chosen === "lead" || chosen === "field" ? chosen : "unit";
  const asked = useQuery(overdueQuery(useUnit(), by));
  return (
    <section className="panel" aria-labelledby="overdue" data-testid="overdue">
      <div className="panel-head row">
        <h2 id="overdue">{texts.overdueTasks}</h2>
        <Choice
          title={texts.overdueBy}
          options={texts.groupings}
          value={by}
          choose={(next) => choose(next === "unit" ? null : next)}
        />
      </div>
      <Asked query={asked} part="TASKS">
        {(overdue) =>
          overdue.tasks === 0 ? (
            <Empty title={texts.noOverdue} />
          ) : (
            <>
              <p className="hint">
                {texts.overdueSummary(decimal(overdue.tasks), decimal(overdue.longestDelay))}
              </p>
              <Groups groups={overdue.groups} by={by} />
            </>
          )
        }
      </Asked>
    </section>
  );
}

function Groups({ groups, by }: { groups: Group[]; by: Grouping }) {
  const texts = useTexts(tasks);
  const columns = useColumns(by, Math.max(...groups.map((group) => group.tasks)));
  return (
    <DataTable
      label={texts.overdueTasks}
      rows={groups}
      rowKey={({ unit, name }) => `${unit}|${name}`}
      columns={columns}
    />
  );
}

/** Bars are drawn against the largest group. */
function useColumns(by: Grouping, most: number): Column<Group>[] {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const way = useWay(by);
  return [
    { key: "name", title: texts.groupings[by], cell: (group) => <Link to={way(group).to}>{way(group).name}</Link> },
    {
      key: "tasks",
      title: texts.overdue,
      number: true,
      width: "34%",
      order: (a, b) => a.tasks - b.tasks,
      cell: (group) => (
        <span className="bar-cell">
          <span className="bar" style={{ width: `${(group.tasks / most) * 100}%` }} aria-hidden />
          {decimal(group.tasks)}
        </span>
      ),
    },
    {
      key: "longest",
      title: texts.longest,
      number: true,
      order: (a, b) => a.longestDelay - b.longestDelay,
      cell: (group) => texts.days(decimal(group.longestDelay)),
    },
  ];
}

/** What a group is called, and where its tasks are listed. */
function useWay(by: Grouping): (group: Group) => { name: string; to: string } {
  const texts = useTexts(tasks);
  const unit = useUnit();
  const to = useTo();
  const unitName = useUnitName(unit);
  const { officeName } = useStaffNames(unit);
  return ({ unit: code, name }) => {
    const said = name === null ? (by === "unit" ? "" : texts.notNamed) : officeName(name);
    const where = code === null || (by === "lead" && code === unit) ? "" : unitName(code);
    const field = by === "field" && name !== null ? `&field=${encodeURIComponent(name)}` : "";
    return {
      name: [said, where].filter((word) => word !== "").join(" · "),
      to: to(`/tasks/list?overdue=true${field}`, { unit: code ?? unit }),
    };
  };
}
