import { type Column, DataTable } from "../../table/DataTable";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { DueSign, Progress, StatusTag, Unclear } from "../signs";
import { TaskLink } from "../TaskLink";
import { Lead } from "../TaskRow";
import { STATUSES, type Task } from "../types";
import "./list.css";

/** Whole tasks in rows; without a due day they come last. */
export function TaskTable({ rows, withUnit = true }: { rows: readonly Task[]; withUnit?: boolean }) {
  const texts = useTexts(tasks);
  const columns = useColumns(withUnit);
  return (
    <div className="task-table">
      <DataTable
        label={texts.list}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowClass={({ overdue }) => (overdue ? "overdue" : "")}
        shown={100}
      />
    </div>
  );
}

function useColumns(withUnit: boolean): Column<Task>[] {
  const texts = useTexts(tasks);
  return [
    {
      key: "content",
      title: texts.content,
      cell: (task) => (
        <>
          <TaskLink task={task} />
          <small className="block">
            {task.field} <Unclear task={task} />
          </small>
        </>
      ),
    },
    ...(withUnit
      ? [
          {
            key: "unit",
            title: texts.unit,
            cell: (task: Task) => task.unitName ?? task.unit,
            order: (a: Task, b: Task) => (a.unitName ?? "").localeCompare(b.unitName ?? "", "vi"),
          },
        ]
      : []),
    { key: "lead", title: texts.lead, cell: (task) => <Lead task={task} />, wide: true },
    {
      key: "status",
      title: texts.status,
      cell: (task) => <StatusTag status={task.status} />,
      order: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
    },
    {
      key: "progress",
      title: texts.progress,
      cell: (task) => <Progress percent={task.progress} />,
      wide: true,
      order: (a, b) => a.progress - b.progress,
    },
    {
      key: "due",
      title: texts.due,
      cell: (task) => <DueSign task={task} />,
      order: (a, b) => (a.due ?? "9").localeCompare(b.due ?? "9"),
    },
  ];
}
