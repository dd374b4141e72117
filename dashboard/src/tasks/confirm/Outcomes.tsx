import { CheckCircleFilled, CloseCircleFilled, LoadingOutlined } from "@ant-design/icons";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import type { Bulk } from "./use-bulk";

interface OutcomesProps {
  step: "confirm" | "return" | null;
  bulks: readonly Bulk[];
  done: number;
  isRunning: boolean;
}

/** How far many decisions are, and what came of each. */
export function Outcomes({ step, bulks, done, isRunning }: OutcomesProps) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const bad = bulks.filter(({ outcome }) => (outcome?.refusal ?? null) !== null).length;
  return (
    <div className="outcomes" data-testid="outcomes">
      <div className="outcomes-head" role="status">
        <strong>{texts.outcomes}</strong>
        {isRunning && <span>{texts.working(decimal(done), decimal(bulks.length))}</span>}
        {!isRunning && <span className="tag good">{texts.outcomeGood(decimal(done - bad))}</span>}
        {!isRunning && bad > 0 && <span className="tag bad">{texts.outcomeBad(decimal(bad))}</span>}
      </div>
      {isRunning && <progress aria-label={texts.outcomes} value={done} max={bulks.length} />}
      <ul>
        {bulks.map((one) => (
          <OutcomeLine key={one.task.id} bulk={one} step={step} />
        ))}
      </ul>
    </div>
  );
}

function OutcomeLine({ bulk: { task, outcome }, step }: { bulk: Bulk; step: OutcomesProps["step"] }) {
  const texts = useTexts(tasks);
  const words = useProblemWords();
  const name = `${task.unitName ?? task.unit} · ${task.content}`;
  if (outcome === null) {
    return (
      <li>
        <LoadingOutlined aria-hidden /> {name}
      </li>
    );
  }
  if (outcome.refusal === null) {
    return (
      <li className="good">
        <CheckCircleFilled aria-hidden /> {name} — {step === "confirm" ? texts.wasConfirmed : texts.wasReturned}
      </li>
    );
  }
  const { text, detail } = words(outcome.refusal, "TASKS");
  return (
    <li className="bad">
      <CloseCircleFilled aria-hidden /> {name} — <strong>{text}</strong>. {detail}
    </li>
  );
}
