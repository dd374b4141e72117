import { useFormat } from "../../format/format";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { AnswerTag } from "../tags";
import type { AnswerStep } from "../types";

/** What was done with an answer, the newest first. */
export function AnswerSteps({ steps }: { steps: readonly AnswerStep[] }) {
  const texts = useTexts(requests);
  const { moment } = useFormat();
  return (
    <section className="panel" aria-labelledby="answer-steps">
      <div className="panel-head">
        <h2 id="answer-steps">{texts.steps}</h2>
      </div>
      <ol className="answer-steps">
        {steps.toReversed().map(({ status, by, at, reason }) => (
          <li key={`${status} ${at}`}>
            <AnswerTag status={status} />{" "}
            <small className="hint">
              {by} · <time dateTime={at}>{moment(at)}</time>
            </small>
            {reason !== null && <p className="words">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
