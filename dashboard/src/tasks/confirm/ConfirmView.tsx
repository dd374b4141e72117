import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useFormat } from "../../format/format";
import { useParameter } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { actionsFor } from "../actions";
import { allQuery } from "../queries";
import type { Task } from "../types";
import { ConfirmDialog } from "./ConfirmDialog";
import { Outcomes } from "./Outcomes";
import { ResultRow } from "./ResultRow";
import { ReturnDialog } from "./ReturnDialog";
import { useBulk } from "./use-bulk";
import "./confirm.css";

/** Results that wait for somebody's word, confirmed or returned one by one or many at once. */
export function ConfirmView() {
  const unit = useUnit();
  const [plan] = useParameter("plan");
  const asked = useQuery(allQuery({ unit, status: "SUBMITTED", plan }));
  return (
    <Asked query={asked} part="TASKS">
      {({ tasks: waiting }) => <Results waiting={waiting} />}
    </Asked>
  );
}

function Results({ waiting }: { waiting: Task[] }) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const session = useSession();
  const bulk = useBulk();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [asking, ask] = useState<"confirm" | "return" | null>(null);
  const settled = new Set(bulk.bulks.filter(({ outcome }) => outcome?.refusal === null).map(({ task }) => task.id));
  const rows = waiting.filter(({ id }) => !settled.has(id));
  const own = rows.filter((task) => actionsFor(task, session).includes("return"));
  const picked = own.filter(({ id }) => chosen.has(id));
  const isAll = own.length > 0 && picked.length === own.length;
  const count = decimal(picked.length);
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) {
      next.add(id);
    }
    choose(next);
  };
  const run = (step: "confirm" | "return", body?: unknown) => {
    ask(null);
    choose(new Set());
    bulk.run(step, picked, body);
  };
  return (
    <section className="panel" aria-label={texts.confirm} data-testid="confirm">
      {bulk.step !== null && <Outcomes {...bulk} />}
      {rows.length === 0 && !bulk.isRunning && <Empty title={texts.emptyConfirm} help={texts.emptyConfirmHelp} />}
      {own.length === 0 && rows.length > 0 && <p className="hint">{texts.noConfirmRole}</p>}
      {own.length > 0 && (
        <div className="bulk-bar no-print">
          <label className="check">
            <input
              type="checkbox"
              checked={isAll}
              ref={(box) => {
                if (box !== null) {
                  box.indeterminate = picked.length > 0 && !isAll;
                }
              }}
              onChange={() => choose(new Set(isAll ? [] : own.map(({ id }) => id)))}
            />
            {texts.chooseAll}
          </label>
          <span className="hint" aria-live="polite">
            {texts.chosen(count)}
          </span>
          <span className="grow" />
          <Button disabled={picked.length === 0 || bulk.isRunning} onClick={() => ask("return")}>
            {picked.length === 0 ? texts.actions.return : texts.returnChosen(count)}
          </Button>
          <Button type="primary" disabled={picked.length === 0 || bulk.isRunning} onClick={() => ask("confirm")}>
            {picked.length === 0 ? texts.actions.confirm : texts.confirmChosen(count)}
          </Button>
        </div>
      )}
      <ul className="results">
        {rows.map((task) => (
          <ResultRow
            key={task.id}
            task={task}
            isChosen={chosen.has(task.id)}
            {...(own.includes(task) ? { choose: () => turn(task.id) } : {})}
          />
        ))}
      </ul>
      {asking === "return" && (
        <ReturnDialog count={picked.length} act={(reason) => run("return", { reason })} close={() => ask(null)} />
      )}
      {asking === "confirm" && (
        <ConfirmDialog count={picked.length} act={() => run("confirm")} close={() => ask(null)} />
      )}
    </section>
  );
}
