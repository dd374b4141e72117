import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { useUnit } from "../../unit/use-unit";
import { type Action, actionsFor, moveTo } from "../actions";
import { ActionDialog } from "../one/ActionDialog";
import { boardQuery } from "../queries";
import type { BoardColumn, Line, Status } from "../types";
import { useTaskWrite } from "../use-task-write";
import { Card } from "./Card";
import { type Moved, withMoved } from "./moved";
import "./board.css";

const SHOWN: Status[] = ["ASSIGNED", "ACCEPTED", "IN_PROGRESS", "SUBMITTED", "COMPLETED"];

/** A unit's tasks in a column for each status; a card moves where the service has a step for it. */
export function BoardView() {
  const texts = useTexts(tasks);
  const asked = useQuery(boardQuery(useUnit()));
  return (
    <>
      <p className="hint board-help no-print">{texts.boardHelp}</p>
      <Asked query={asked} part="TASKS">
        {(board) => <Columns columns={board.columns.filter(({ status }) => SHOWN.includes(status))} />}
      </Asked>
    </>
  );
}

function Columns({ columns }: { columns: BoardColumn[] }) {
  const texts = useTexts(tasks);
  const session = useSession();
  const [moved, setMoved] = useState<Moved>({});
  const [asking, ask] = useState<{ action: Action; id: string } | null>(null);
  const [dragged, drag] = useState<Line | null>(null);
  const { write } = useTaskWrite({
    done: (task) => {
      setMoved((before) => ({ ...before, [task.id]: task }));
      toast({ text: texts.moved(texts.statuses[task.status]), detail: task.content, tone: "good" });
    },
  });

  const move = (task: Line, to: Status) => {
    const action = moveTo(task.status, to);
    if (task.status === to) {
      return;
    }
    if (action === null) {
      toast({ text: texts.noMove(texts.statuses[task.status], texts.statuses[to]) });
    } else if (!actionsFor(task, session).includes(action)) {
      toast({ text: texts.notAllowed(texts.actions[action]) });
    } else if (action === "accept") {
      write({ task, path: action });
    } else {
      ask({ action, id: task.id });
    }
  };
  const drop = (to: Status) => {
    if (dragged !== null) {
      move(dragged, to);
    }
    drag(null);
  };
  return (
    <div className="board" data-testid="board">
      {withMoved(columns, moved).map((column) => (
        <Column key={column.status} column={column} dragged={dragged} drop={drop} move={move} drag={drag} />
      ))}
      {asking !== null && (
        <ActionDialog
          {...asking}
          close={() => ask(null)}
          done={(task) => setMoved((before) => ({ ...before, [task.id]: task }))}
        />
      )}
    </div>
  );
}

interface ColumnProps {
  column: BoardColumn;
  dragged: Line | null;
  drag: (task: Line | null) => void;
  drop: (to: Status) => void;
  move: (task: Line, to: Status) => void;
}

function Column({ column: { status, count, overdue, items }, dragged, drag, drop, move }: ColumnProps) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const to = useTo();
  const takes = dragged !== null && moveTo(dragged.status, status) !== null;
  const at = SHOWN.indexOf(status);
  const name = texts.statuses[status];
  return (
    // Dragging is for the mouse; keys and each card's own menu do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={`column ${takes ? "takes" : ""}`}
      aria-label={`${name}, ${decimal(count)}`}
      onDragOver={(event) => takes && event.preventDefault()}
      onDrop={() => drop(status)}
    >
      <h2>
        {name} <span className="tag">{decimal(count)}</span>
        {overdue > 0 && <span className="tag bad">{texts.columnOverdue(decimal(overdue))}</span>}
      </h2>
      <ol>
        {items.map((task) => (
          <Card
            key={task.id}
            task={task}
            before={SHOWN[at - 1] ?? null}
            after={SHOWN[at + 1] ?? null}
            move={move}
            drag={drag}
          />
        ))}
      </ol>
      {items.length === 0 && <p className="hint">{texts.emptyColumn}</p>}
      {count > items.length && (
        <Link to={to(`/tasks/list?status=${status}`)}>{texts.moreInList(decimal(count - items.length))}</Link>
      )}
    </section>
  );
}
