import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { useParameter, useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { STATUSES, type Status, type Task } from "../types";
import { type FanOut, fanOutQuery, type Tally } from "./parts";
import { PartsGroup } from "./PartsGroup";
import "./parts.css";

/** How far the units below are with their parts of a task: as one, and unit by unit. */
export function PartsPanel({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const asked = useQuery(fanOutQuery(task.id));
  return (
    <section className="panel" aria-labelledby="parts" data-testid="parts">
      <div className="panel-head">
        <h2 id="parts">{texts.parts}</h2>
      </div>
      <Asked query={asked} part="TASKS">
        {(fanOut) => <Parts task={task} fanOut={fanOut} />}
      </Asked>
    </section>
  );
}

function Parts({ task, fanOut: { all, groups } }: { task: Task; fanOut: FanOut }) {
  const texts = useTexts(taskTexts);
  const { decimal } = useFormat();
  const to = useTo();
  const [said, say] = useParameter("part");
  const status = STATUSES.find((one) => one === said) ?? null;
  const waiting = all.byStatus.SUBMITTED ?? 0;
  return (
    <>
      <p className="parts-sum">
        <strong>{texts.partsCount(decimal(all.tasks))}</strong>
        <span>{texts.partsMean(decimal(all.progress))}</span>
        {all.overdue > 0 && <span className="tag bad">{texts.partsOverdue(decimal(all.overdue))}</span>}
        {all.late > 0 && <span className="tag risk">{texts.partsLate(decimal(all.late))}</span>}
        {waiting > 0 && (
          <Link to={to(`/tasks/confirm?plan=${encodeURIComponent(task.planId)}`)}>
            {texts.partsWaiting(decimal(waiting))}
          </Link>
        )}
      </p>
      <StatusBar tally={all} chosen={status} choose={(next) => say(next === status ? null : next)} />
      {groups.map(({ unit }) => (
        <PartsGroup key={unit} id={task.id} unit={unit} status={status} isOnly={groups.length === 1} />
      ))}
    </>
  );
}

interface StatusBarProps {
  tally: Tally;
  chosen: Status | null;
  choose: (status: Status) => void;
}

/** Each status by its share, and a way to look at those alone. */
function StatusBar({ tally, chosen, choose }: StatusBarProps) {
  const names = useTexts(tasks).statuses;
  const { decimal } = useFormat();
  const shown = STATUSES.filter((status) => (tally.byStatus[status] ?? 0) > 0);
  return (
    <>
      <div className="status-bar" aria-hidden>
        {shown.map((status) => (
          <span key={status} className={status.toLowerCase()} style={{ flexGrow: tally.byStatus[status] }} />
        ))}
      </div>
      <ul className="status-keys">
        {shown.map((status) => (
          <li key={status}>
            <button type="button" aria-pressed={status === chosen} onClick={() => choose(status)}>
              <span className={`key ${status.toLowerCase()}`} aria-hidden /> {names[status]}{" "}
              <strong>{decimal(tally.byStatus[status] ?? 0)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
