import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useFormat } from "../../format/format";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { taskMoney } from "../../texts/task-money";
import { useTexts } from "../../texts/texts";
import type { Task } from "../types";
import { EntryLine } from "./EntryLine";
import { type MoneyEntry, moneyQuery, type TaskMoney } from "./money";
import { MoneyDialog } from "./MoneyDialog";
import "./money.css";

/** What a task costs: planned and spent by source, and entry by entry. Bills come after the task is closed too. */
export function MoneyPanel({ task }: { task: Task }) {
  const texts = useTexts(taskMoney);
  const session = useSession();
  const asked = useQuery(moneyQuery(task.id));
  const [entering, enter] = useState<{ corrects: MoneyEntry | null } | null>(null);
  const writes = task.unit === session.unit && session.is("officer", "leader", "administrator");
  return (
    <section className="panel" aria-labelledby="money" data-testid="money">
      <div className="panel-head row">
        <h2 id="money">{texts.title}</h2>
        {writes && asked.isSuccess && (
          <Button size="small" className="no-print" aria-haspopup="dialog" onClick={() => enter({ corrects: null })}>
            {texts.add}
          </Button>
        )}
      </div>
      <Asked query={asked} part="TASKS">
        {(money) => (
          <>
            {money.entries.length === 0 ? <p className="hint">{texts.none}</p> : <Sums money={money} />}
            <ol className="money-entries">
              {money.entries.map((entry) => (
                <EntryLine key={entry.number} entry={entry} {...(writes ? { correct: () => enter({ corrects: entry }) } : {})} />
              ))}
            </ol>
            {entering !== null && <MoneyDialog task={task.id} money={money} corrects={entering.corrects} close={() => enter(null)} />}
          </>
        )}
      </Asked>
    </section>
  );
}

function Sums({ money: { sums, planned, spent } }: { money: TaskMoney }) {
  const texts = useTexts(taskMoney);
  const { decimal } = useFormat();
  return (
    <table className="data-table money-sums">
      <thead>
        <tr>
          <th scope="col">{texts.source}</th>
          <th scope="col" className="number-cell">
            {texts.kinds.PLANNED}
          </th>
          <th scope="col" className="number-cell">
            {texts.kinds.SPENT}
          </th>
        </tr>
      </thead>
      <tbody>
        {sums.map((sum) => (
          <tr key={sum.source}>
            <th scope="row">{texts.sources[sum.source]}</th>
            <td className="number-cell">{decimal(sum.planned)}</td>
            <td className="number-cell">{decimal(sum.spent)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{texts.inAll}</th>
          <td className="number-cell">
            <strong>{decimal(planned)}</strong>
          </td>
          <td className="number-cell">
            <strong>{decimal(spent)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
