import { useFormat } from "../../format/format";
import { label, type Period } from "../../period/period";
import { figures } from "../../texts/figures";
import { useLanguage, useTexts } from "../../texts/texts";
import { usePageTitle } from "../../frame/title";
import { Deadline, StatusTag } from "../status";
import type { Form, Submission } from "../types";
import { MISSING } from "./local-check";
import type { Checked } from "./use-trial";

interface HeadingProps {
  unitName: string;
  form: Form;
  period: Period;
  submission: Submission | null;
  checked: Checked;
  editable: boolean;
}

/** What form this is, where it stands, and until when. */
export function Heading({ unitName, form, period, submission, checked, editable }: HeadingProps) {
  const texts = useTexts(figures);
  const language = useLanguage();
  const { day, decimal } = useFormat();
  usePageTitle(form.name);
  const { trial, violations } = checked;
  const missing = violations.filter(({ rule }) => rule === MISSING).length;
  const hard = violations.filter(({ rule, severity }) => severity === "HARD" && rule !== MISSING).length;
  const soft = violations.length - missing - hard;
  const kind = trial?.kind ?? submission?.versions.at(-1)?.kind ?? "OFFICIAL";
  const timeliness = kind === "ESTIMATE" ? submission?.estimateTimeliness : submission?.timeliness;
  const known = trial !== null || checked.here;
  return (
    <div className="heading">
      <div>
        <p className="eyebrow">
          {unitName} · {label(period, language)}
        </p>
        <h1>{form.name}</h1>
        <p className="entry-facts">
          <StatusTag status={submission?.status ?? null} />
          <span className="tag">{texts.kinds[kind]}</span>
          {timeliness ? <Deadline of={timeliness} /> : trial !== null && trial.due !== null && <span>{texts.due(day(trial.due))}</span>}
          {submission !== null && submission.cutOff !== null && <span className="hint">{texts.cutOff(day(submission.cutOff))}</span>}
        </p>
      </div>
      {editable && known && (
        <p className="entry-progress" role="status" data-testid="progress">
          <span className="tag">{texts.entered(decimal(form.figures.length - missing), decimal(form.figures.length))}</span>
          {hard > 0 && <span className="tag bad">{texts.hard(decimal(hard))}</span>}
          {soft > 0 && <span className="tag risk">{texts.soft(decimal(soft))}</span>}
          {hard + soft === 0 && missing === 0 && <span className="tag good">{texts.nothingWrong}</span>}
          {checked.here && <small className="hint">{texts.checkedHere}</small>}
        </p>
      )}
    </div>
  );
}
