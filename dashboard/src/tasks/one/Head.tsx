import { CheckCircleOutlined, WarningOutlined } from "@ant-design/icons";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { isOpen } from "../actions";
import { DueSign, Progress, StatusTag } from "../signs";
import { GAPS, type Task } from "../types";

export function Head({ task }: { task: Task }) {
  const texts = useTexts(tasks);
  return (
    <header className="task-head">
      <p className="eyebrow">{[task.field, task.unitName ?? task.unit].filter((word) => word !== null).join(" · ")}</p>
      <h1>{task.content}</h1>
      <div className="task-signs">
        <StatusTag status={task.status} />
        <span>
          {texts.due}: <DueSign task={task} />
        </span>
        <Progress percent={task.progress} />
      </div>
      {task.finding !== null && (
        <p className="task-finding" role="status">
          <WarningOutlined aria-hidden /> {texts.findings[task.finding]}
        </p>
      )}
      {isOpen(task.status) && <FiveClear task={task} />}
    </header>
  );
}

/** The five things that must be clear before somebody can do a task. */
function FiveClear({ task }: { task: Task }) {
  const texts = useTexts(tasks);
  const own = useTexts(taskTexts);
  return (
    <ul className="five-clear" aria-label={own.fiveClear}>
      {GAPS.map((gap) => {
        const isMissing = task.gaps.includes(gap);
        return (
          <li key={gap} className={isMissing ? "missing" : ""}>
            {isMissing ? <WarningOutlined aria-hidden /> : <CheckCircleOutlined aria-hidden />}{" "}
            {isMissing ? texts.gapsMissing(texts.gaps[gap]) : capital(texts.gaps[gap])}
          </li>
        );
      })}
    </ul>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
