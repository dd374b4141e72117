import { ClockCircleOutlined, ExclamationCircleOutlined, WarningOutlined } from "@ant-design/icons";
import { useFormat } from "../format/format";
import { tasks } from "../texts/tasks";
import { useTexts } from "../texts/texts";
import { isOpen } from "./actions";
import { daysBetween, today } from "../format/days";
import type { Line, Status } from "./types";

const TONES: Record<Status, string> = {
  ASSIGNED: "",
  ACCEPTED: "blue",
  IN_PROGRESS: "blue",
  SUBMITTED: "risk",
  COMPLETED: "good",
  CANCELLED: "",
};

export function StatusTag({ status }: { status: Status }) {
  const texts = useTexts(tasks);
  return <span className={`tag ${TONES[status]}`}>{texts.statuses[status]}</span>;
}

const SOON_DAYS = 7;

/** When a task is due, and how near that is: with a sign and in words, not by colour alone. */
export function DueSign({ task }: { task: Pick<Line, "due" | "status" | "overdue" | "late"> }) {
  const texts = useTexts(tasks);
  const { day, decimal } = useFormat();
  if (task.due === null) {
    return <span className="due none">{texts.noDue}</span>;
  }
  const left = daysBetween(today(), task.due);
  const near = () => {
    if (task.overdue) {
      return (
        <strong className="due-near bad">
          <ExclamationCircleOutlined aria-hidden /> {texts.overdueDays(decimal(Math.max(1, -left)))}
        </strong>
      );
    }
    if (isOpen(task.status) && left >= 0 && left <= SOON_DAYS) {
      return (
        <strong className="due-near soon">
          <ClockCircleOutlined aria-hidden />{" "}
          {left === 0 ? texts.dueToday : left === 1 ? texts.dueTomorrow : texts.daysLeft(decimal(left))}
        </strong>
      );
    }
    return task.late ? <strong className="due-near bad">{texts.late}</strong> : null;
  };
  return (
    <span className="due">
      <time dateTime={task.due}>{day(task.due)}</time> {near()}
    </span>
  );
}

export function Progress({ percent }: { percent: number }) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  return (
    <span className="progress" role="img" aria-label={texts.percent(decimal(percent))}>
      <span className="progress-bar">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span aria-hidden>{decimal(percent)}%</span>
    </span>
  );
}

/** What is unclear of a task ("5 rõ"), and a lead who cannot do it. */
export function Unclear({ task }: { task: Pick<Line, "gaps" | "status"> }) {
  const texts = useTexts(tasks);
  if (task.gaps.length === 0 || task.status === "COMPLETED" || task.status === "CANCELLED") {
    return null;
  }
  return (
    <span className="unclear">
      <WarningOutlined aria-hidden /> {texts.gapsMissing(task.gaps.map((gap) => texts.gaps[gap]).join(", "))}
    </span>
  );
}
