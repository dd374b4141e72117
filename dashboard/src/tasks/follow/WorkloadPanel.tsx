import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../../format/format";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { useStaffNames } from "../names";
import { type Load, type Workload, workloadQuery } from "./workload";

/** What each office and officer of a unit has before him. */
export function WorkloadPanel() {
  const texts = useTexts(tasks);
  const asked = useQuery(workloadQuery(useUnit()));
  return (
    <section className="panel" aria-labelledby="workload" data-testid="workload">
      <div className="panel-head">
        <h2 id="workload">{texts.workload}</h2>
        <p>{texts.workloadHelp}</p>
      </div>
      <Asked query={asked} part="TASKS">
        {(workload) =>
          workload.loads.length === 0 ? <Empty title={texts.emptyWorkload} /> : <Loads {...workload} />
        }
      </Asked>
    </section>
  );
}

function Loads({ offices, loads }: Workload) {
  const texts = useTexts(tasks);
  const columns = useColumns(offices);
  return (
    <DataTable
      label={texts.workload}
      rows={loads}
      rowKey={({ office, officer }) => `${office}|${officer}`}
      columns={columns}
    />
  );
}

function useColumns(offices: Workload["offices"]): Column<Load>[] {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const { officerName } = useStaffNames(useUnit());
  const count = (key: "open" | "dueIn7Days" | "dueIn30Days", title: string, wide = false): Column<Load> => ({
    key,
    title,
    number: true,
    wide,
    order: (a, b) => a[key] - b[key],
    cell: (load) => decimal(load[key]),
  });
  return [
    {
      key: "lead",
      title: texts.lead,
      cell: ({ office, officer }) => (
        <>
          {office === null ? texts.notNamed : (offices[office] ?? office)}
          {officer !== null && <small className="block">{officerName(officer)}</small>}
        </>
      ),
    },
    count("open", texts.open),
    count("dueIn7Days", texts.in7),
    count("dueIn30Days", texts.in30, true),
    {
      key: "overdue",
      title: texts.overdue,
      number: true,
      order: (a, b) => a.overdue - b.overdue,
      cell: ({ overdue }) => (overdue > 0 ? <strong className="late">{decimal(overdue)}</strong> : decimal(0)),
    },
  ];
}
