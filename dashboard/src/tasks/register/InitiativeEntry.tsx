import { Button } from "antd";
import { useState } from "react";
import { useFormat } from "../../format/format";
import { useSession } from "../../session/session";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { useUnitName } from "../names";
import { type Initiative, type InitiativeStep, stepsFor } from "./initiatives";
import { RefuseDialog } from "./RefuseDialog";
import { RecogniseDialog } from "./RecogniseDialog";
import { ReplicateDialog } from "./ReplicateDialog";

const TONES = { PROPOSED: "blue", RECOGNISED: "good", REFUSED: "bad" };

const DIALOGS = { recognise: RecogniseDialog, refuse: RefuseDialog, replicate: ReplicateDialog };

/** An initiative: what it changes, who judged it how, where it is done too, and what the reader can do with it. */
export function InitiativeEntry({ initiative, isBelow }: { initiative: Initiative; isBelow: boolean }) {
  const texts = useTexts(registers);
  const { day, decimal } = useFormat();
  const nameOf = useUnitName(useUnit());
  const steps = stepsFor(initiative, useSession(), isBelow);
  const [asking, ask] = useState<InitiativeStep | null>(null);
  const Asking = asking === null ? null : DIALOGS[asking];
  const { title, unit, kind, status, field, change, effect, authors, verdicts, replications } = initiative;
  return (
    <li data-testid={`initiative-${initiative.id}`}>
      <h3>
        {title} <span className={`tag ${TONES[status]}`}>{texts.initiativeStates[status]}</span>
      </h3>
      <p className="hint">
        {[texts.initiativeKinds[kind], nameOf(unit), field, authors.join(", ")]
          .filter((word) => word !== null && word !== "")
          .join(" · ")}
      </p>
      <dl className="facts wide">
        <div>
          <dt>{texts.change}</dt>
          <dd>{change}</dd>
        </div>
        <div>
          <dt>{texts.effect}</dt>
          <dd>{effect}</dd>
        </div>
      </dl>
      {verdicts.map(({ unit: judge, decision, reason }) => (
        <p key={judge} className="hint">
          {nameOf(judge)}:{" "}
          {decision === null ? texts.refusedFor(reason ?? "") : texts.decisions(decision.number, day(decision.date))}
        </p>
      ))}
      {replications.length > 0 && (
        <details>
          <summary>{texts.replicated(decimal(replications.length))}</summary>
          <ul className="visits">
            {replications.map(({ unit: other, since, result }) => (
              <li key={other}>
                <div>
                  {texts.adopted(nameOf(other), day(since))}
                  <p className="words">{result}</p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {steps.length > 0 && (
        <p className="register-actions no-print">
          {steps.map((step) => (
            <Button key={step} size="small" aria-haspopup="dialog" onClick={() => ask(step)}>
              {texts[step]}
            </Button>
          ))}
        </p>
      )}
      {Asking !== null && <Asking initiative={initiative} close={() => ask(null)} />}
    </li>
  );
}
