import { useFormat } from "../../format/format";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { Proofs } from "../one/Proofs";
import { DueSign } from "../signs";
import { TaskLink } from "../TaskLink";
import type { Task } from "../types";

interface ResultRowProps {
  task: Task;
  isChosen: boolean;
  /** Left out where the reader has no word in it. */
  choose?: () => void;
}

/** A result with what proves it, enough to say yes or no. */
export function ResultRow({ task, isChosen, choose }: ResultRowProps) {
  const texts = useTexts(tasks);
  const { moment } = useFormat();
  const handedIn = task.history.findLast(({ step }) => step === "RESULT_SUBMITTED");
  return (
    <li className={isChosen ? "chosen" : ""}>
      {choose !== undefined && (
        <input
          type="checkbox"
          aria-label={texts.choose(`${task.content}, ${task.unitName ?? task.unit}`)}
          checked={isChosen}
          onChange={choose}
        />
      )}
      <div className="result-what">
        <TaskLink task={task} />
        <small>
          <strong>{task.unitName ?? task.unit}</strong>
          {handedIn !== undefined && handedIn.by !== null && (
            <> · {texts.submittedBy(handedIn.by, moment(handedIn.at))}</>
          )}
        </small>
      </div>
      <Proofs proofs={task.evidence} products={task.products} />
      <DueSign task={task} />
    </li>
  );
}
