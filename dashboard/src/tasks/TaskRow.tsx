import { useStaffNames } from "./names";
import { DueSign, Progress, StatusTag, Unclear } from "./signs";
import { TaskLink } from "./TaskLink";
import type { Line } from "./types";

/** Who answers for a task, in the unit's own words where it is settled, else in those of the plan. */
export function Lead({ task }: { task: Pick<Line, "unit" | "office" | "officer" | "leads"> }) {
  const { officeName, officerName } = useStaffNames(task.unit);
  const named = [
    ...(task.officer === null ? [] : [officerName(task.officer)]),
    ...(task.office === null ? [] : [officeName(task.office)]),
  ];
  return <>{(named.length === 0 ? task.leads : named).join(" · ")}</>;
}

/** A task in a list for somebody who is to do it. */
export function TaskRow({ task }: { task: Line }) {
  return (
    <li className={`task-row ${task.overdue ? "overdue" : ""}`}>
      <div className="task-row-what">
        <TaskLink task={task} />
        <small>
          <Lead task={task} /> <Unclear task={task} />
        </small>
      </div>
      <StatusTag status={task.status} />
      <Progress percent={task.progress} />
      <DueSign task={task} />
    </li>
  );
}
