import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import type { KeyboardEvent, ReactNode } from "react";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { moveTo } from "../actions";
import { DueSign, Progress, Unclear } from "../signs";
import { TaskLink } from "../TaskLink";
import { Lead } from "../TaskRow";
import type { Line, Status } from "../types";

interface CardProps {
  task: Line;
  /** The columns at both sides. */
  before: Status | null;
  after: Status | null;
  move: (task: Line, to: Status) => void;
  drag: (task: Line | null) => void;
}

/** A task on the board: moved by dragging, by Alt with an arrow, or by its own buttons. */
export function Card({ task, before, after, move, drag }: CardProps) {
  const onKey = (event: KeyboardEvent) => {
    const to = event.key === "ArrowRight" ? after : event.key === "ArrowLeft" ? before : null;
    if (event.altKey && to !== null) {
      event.preventDefault();
      move(task, to);
    } else if (!event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      stepFocus(event.currentTarget, event.key === "ArrowDown" ? 1 : -1);
    }
  };
  return (
    // The link in it takes the focus; the keys are those of the card it stands in.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={`card ${task.overdue ? "overdue" : ""}`}
      draggable
      data-testid="card"
      onDragStart={() => drag(task)}
      onDragEnd={() => drag(null)}
      onKeyDown={onKey}
    >
      <TaskLink task={task} />
      <small>
        <Lead task={task} />
      </small>
      <Unclear task={task} />
      {task.progress > 0 && task.status !== "COMPLETED" && <Progress percent={task.progress} />}
      <div className="card-foot">
        <DueSign task={task} />
        <span className="card-moves no-print">
          <MoveButton task={task} to={before} move={move} icon={<LeftOutlined aria-hidden />} />
          <MoveButton task={task} to={after} move={move} icon={<RightOutlined aria-hidden />} />
        </span>
      </div>
    </li>
  );
}

function stepFocus(from: Element, step: 1 | -1): void {
  const next = step === 1 ? from.nextElementSibling : from.previousElementSibling;
  next?.querySelector("a")?.focus();
}

interface MoveProps {
  task: Line;
  to: Status | null;
  move: (task: Line, to: Status) => void;
  icon: ReactNode;
}

function MoveButton({ task, to, move, icon }: MoveProps) {
  const texts = useTexts(tasks);
  if (to === null || moveTo(task.status, to) === null) {
    return null;
  }
  const label = texts.moveTo(texts.statuses[to]);
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-label={`${label}: ${task.content}`}
      onClick={() => move(task, to)}
    >
      {icon}
    </button>
  );
}
