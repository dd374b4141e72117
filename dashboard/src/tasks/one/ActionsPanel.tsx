import { Button } from "antd";
import { useState } from "react";
import { useSession } from "../../session/session";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { type Action, actionsFor } from "../actions";
import type { Task } from "../types";
import { useTaskWrite } from "../use-task-write";
import { ActionDialog } from "./ActionDialog";

/** How many steps stand ahead; the others are offered smaller. */
const AHEAD: Action[] = ["accept", "progress", "submit", "confirm", "return", "grant", "refuse", "event"];

/** What the reader can do with a task now. */
export function ActionsPanel({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const names = useTexts(tasks).actions;
  const actions = actionsFor(task, useSession());
  const [asking, ask] = useState<Action | null>(null);
  const { write, writing } = useTaskWrite({ done: () => toast({ text: texts.done.accept, tone: "good" }) });
  const ahead = actions.filter((action) => AHEAD.includes(action));
  const other = actions.filter((action) => !AHEAD.includes(action));
  const begin = (action: Action) => (action === "accept" ? write({ task, path: "accept" }) : ask(action));
  return (
    <section className="panel task-actions no-print" aria-labelledby="actions" data-testid="actions">
      <div className="panel-head">
        <h2 id="actions">{texts.actions}</h2>
      </div>
      {actions.length === 0 && <p className="hint">{texts.noActions}</p>}
      {ahead.map((action, index) => (
        <Button
          key={action}
          block
          size="large"
          type={index === 0 ? "primary" : "default"}
          loading={action === "accept" && writing}
          onClick={() => begin(action)}
        >
          {names[action]}
        </Button>
      ))}
      {other.length > 0 && (
        <ul aria-label={texts.otherActions}>
          {other.map((action) => (
            <li key={action}>
              <button type="button" className="link" onClick={() => ask(action)}>
                {names[action]}
              </button>
            </li>
          ))}
        </ul>
      )}
      {asking !== null && <ActionDialog action={asking} id={task.id} close={() => ask(null)} />}
    </section>
  );
}
