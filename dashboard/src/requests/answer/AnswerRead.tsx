import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import type { Question, Values } from "../types";
import { useValueWords } from "../value-words";

/** An answer as it stands. */
export function AnswerRead({ questions, values }: { questions: readonly Question[]; values: Values }) {
  const texts = useTexts(requests);
  const words = useValueWords();
  return (
    <section className="panel" aria-labelledby="answer" data-testid="answer">
      <div className="panel-head">
        <h2 id="answer">{texts.content}</h2>
      </div>
      <dl className="answer-read">
        {questions.map((question, index) => {
          const said = words(question, values[question.id] ?? "");
          return (
            <div key={question.id}>
              <dt>
                {index + 1}. {question.text}
              </dt>
              <dd className="words">
                {said === "" ? <span className="hint">{texts.notAnswered}</span> : `${said} ${question.unitOfMeasure ?? ""}`.trim()}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
