import type { ReactNode } from "react";
import { useFormat } from "../../format/format";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { AnswerTag, DueTag, LateTag } from "../tags";
import type { RequestAnswer } from "../types";

/** How far an answer is, why it came back, and what can be done with it. */
export function AnswerState({ answer: { unitName, status, due, firstSent, late, steps }, children }: { answer: RequestAnswer; children: ReactNode }) {
  const texts = useTexts(requests);
  const { moment } = useFormat();
  const latest = steps.at(-1);
  return (
    <section className="panel answer-state" aria-label={texts.answerOf(unitName)} data-testid="answer-state">
      <div>
        <h2>{texts.answerOf(unitName)}</h2>
        <p className="tags">
          <AnswerTag status={status} /> <LateTag late={late} /> <DueTag due={due} status={status} />
          {firstSent !== null && <span className="hint">{texts.firstSent(moment(firstSent))}</span>}
        </p>
        {status === "RETURNED" && latest?.reason != null && <p className="returned-because">{texts.returnedFor(latest.reason)}</p>}
      </div>
      <div className="request-actions no-print">{children}</div>
    </section>
  );
}
