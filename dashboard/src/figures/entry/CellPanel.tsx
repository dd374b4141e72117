import { useId, useState } from "react";
import type { Period } from "../../period/period";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import type { Entered, Figure, Form, Submission, Violation } from "../types";
import { useFigureWords } from "../words";
import { CellHistory } from "./CellHistory";
import { MISSING } from "./local-check";
import { NotApplicable } from "./NotApplicable";

interface CellPanelProps {
  code: string;
  form: Form;
  unit: string;
  period: Period;
  shown: Entered | null;
  last: Figure | null;
  violations: readonly Violation[];
  explanation: string;
  remark: string | null;
  submission: Submission | null;
  editable: boolean;
  enter: (now: Entered | null) => void;
  explain: (text: string) => void;
}

/** Everything about the cell one is at: its rules, words to them, zero and not applicable, its history. */
export function CellPanel(props: CellPanelProps) {
  const { code, form, unit, period, shown, last, violations, explanation, remark, submission, editable, enter, explain } = props;
  const texts = useTexts(figures);
  const words = useFigureWords();
  const [asking, setAsking] = useState(false);
  const field = form.figures.find((each) => each.code === code);
  const explaining = useId();
  const told = violations.filter(({ rule }) => rule !== MISSING);
  const soft = told.some(({ severity }) => severity === "SOFT");
  if (field === undefined) {
    return null;
  }
  return (
    <aside className="panel cell-panel no-print" aria-label={field.name}>
      <h2>{field.name}</h2>
      <p className="cell-value">
        <span className="hint">{texts.yourValue}</span>
        <strong>{shown === null ? texts.missing : words(shown, field.measure)}</strong> <small>{field.unitOfMeasure}</small>
      </p>
      {shown !== null && "notApplicable" in shown && <p className="hint">{shown.notApplicable}</p>}
      {remark !== null && (
        <p className="cell-rule bad">
          <strong>{texts.returnedBecause}:</strong> {remark}
        </p>
      )}
      <ul aria-live="polite">
        {told.map((violation) => (
          <li key={violation.rule} className={`cell-rule ${violation.severity === "HARD" ? "bad" : "risk"}`}>
            {violation.message}
          </li>
        ))}
      </ul>
      {!editable &&
        (submission?.versions.at(-1)?.explained ?? [])
          .filter(({ figures: codes }) => codes.includes(code))
          .map(({ rule, text }) => (
            <p key={rule} className="cell-rule risk">
              <strong>{texts.explain}:</strong> {text}
            </p>
          ))}
      {soft && editable && (
        <>
          <label htmlFor={explaining}>{texts.explain}</label>
          <textarea
            id={explaining}
            className="field"
            rows={3}
            maxLength={1000}
            placeholder={texts.explainHelp}
            defaultValue={explanation}
            onChange={({ target }) => explain(target.value.trim())}
          />
        </>
      )}
      {editable && (
        <div className="cell-actions">
          <button type="button" className="button" onClick={() => enter({ value: "0" })}>
            {texts.setZero}
          </button>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {texts.setNotApplicable}
          </button>
          {last !== null && (
            <button type="button" className="button" onClick={() => enter(last)}>
              {texts.setLast} ({words(last, field.measure)})
            </button>
          )}
          <button type="button" className="button" disabled={shown === null} onClick={() => enter(null)}>
            {texts.clear}
          </button>
        </div>
      )}
      {submission !== null && <CellHistory unit={unit} form={form} period={period} field={field} />}
      {asking && (
        <NotApplicable
          name={field.name}
          reason={shown !== null && "notApplicable" in shown ? shown.notApplicable : ""}
          close={() => setAsking(false)}
          save={(reason) => {
            setAsking(false);
            enter({ notApplicable: reason });
          }}
        />
      )}
    </aside>
  );
}
