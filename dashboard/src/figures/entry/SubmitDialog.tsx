import { useEffect, useId } from "react";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { useFormat } from "../../format/format";
import { Dialog } from "../../frame/Dialog";
import { useProblemWords } from "../../states/problem-words";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { conflictsOf, type Desk, type DeskState, waitingCells } from "../draft/desk";
import type { Form, Submission, Violation } from "../types";
import { MISSING } from "./local-check";
import type { Checked } from "./use-trial";

interface SubmitDialogProps {
  desk: Desk;
  state: DeskState;
  form: Form;
  path: string;
  checked: Checked;
  close: () => void;
  go: (code: string) => void;
}

/** What the service would say, words to what is unusual, and then the figures are sent. */
export function SubmitDialog({ desk, state, form, path, checked, close, go }: SubmitDialogProps) {
  const texts = useTexts(figures);
  const { day, decimal } = useFormat();
  const words = useProblemWords();
  useEffect(() => void desk.deliver(), [desk]);
  const submit = useWrite<null, Submission>({
    request: () => ({
      method: "POST",
      path: `${path}/submit`,
      body: { explanations: desk.snapshot().explanations },
      ifMatch: tag(desk.snapshot().submission?.version ?? 0),
    }),
    stale: [["figures"]],
    done: (sent) => {
      close();
      desk.adopt(sent);
      desk.forgetWords();
      toast({ text: texts.submitted, tone: "good" });
    },
  });
  const { trial, violations, problem } = checked;
  const wrong = violations.filter(({ severity, rule }) => severity === "HARD" && rule !== MISSING);
  const missing = violations.filter(({ rule }) => rule === MISSING);
  const unusual = violations.filter(({ severity }) => severity === "SOFT");
  const explained = unusual.every(({ figures: codes }) => codes.some((code) => state.explanations[code] !== undefined));
  const clashing = conflictsOf(state).length > 0;
  const waiting = waitingCells(state) > 0;
  const ready = trial?.submittable === true && explained && !waiting && !clashing;
  const jump = (code: string) => {
    close();
    setTimeout(() => go(code));
  };
  const nameOf = (code: string) => form.figures.find((field) => field.code === code)?.name ?? code;
  return (
    <Dialog title={texts.submitTitle} close={close} testId="submit">
      <div className="submit">
        {trial !== null && (
          <p>
            {trial.due === null
              ? texts.submitAsOpen(texts.kinds[trial.kind].toLowerCase())
              : texts.submitAs(texts.kinds[trial.kind].toLowerCase(), day(trial.due))}
          </p>
        )}
        {problem !== null && (
          <p className="cell-rule bad" role="alert">
            <strong>{words(problem, "FIGURES").text}</strong> {words(problem, "FIGURES").detail}
          </p>
        )}
        {missing.length + wrong.length > 0 && (
          <>
            <h3>{texts.submitFix}</h3>
            <ul>
              {missing[0] !== undefined && (
                <li>
                  <button type="button" className="link" onClick={() => jump(missing[0]?.field ?? "")}>
                    {texts.submitMissing(decimal(missing.length))}
                  </button>
                </li>
              )}
              {wrong.map((violation) => (
                <li key={violation.field + violation.rule}>
                  {violation.message}{" "}
                  <button type="button" className="link" aria-label={`${texts.goTo}: ${nameOf(violation.field)}`} onClick={() => jump(violation.field)}>
                    {texts.goTo}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {unusual.length > 0 && <h3>{texts.submitExplain}</h3>}
        {unusual.map((violation) => (
          <Word key={violation.rule + violation.field} violation={violation} state={state} desk={desk} />
        ))}
        {trial?.submittable === true && unusual.length === 0 && <p>{texts.submitReady}</p>}
        {clashing ? <p role="alert">{texts.submitClash}</p> : waiting && <p role="status">{texts.submitWaits}</p>}
        <p className="dialog-actions">
          <button type="button" className="button primary" data-first disabled={!ready || submit.writing} onClick={() => submit.write(null)}>
            {texts.send}
          </button>
          <button type="button" className="button" onClick={close}>
            {texts.cancel}
          </button>
        </p>
      </div>
    </Dialog>
  );
}

/** A word to one rule; given at the first of its figures it stands for all. */
function Word({ violation, state, desk }: { violation: Violation; state: DeskState; desk: Desk }) {
  const id = useId();
  const code = violation.figures.find((each) => state.explanations[each] !== undefined) ?? violation.field;
  return (
    <div className="submit-word">
      <label htmlFor={id}>{violation.message}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={1000}
        defaultValue={state.explanations[code] ?? ""}
        onChange={({ target }) => desk.explain(code, target.value.trim())}
      />
    </div>
  );
}
