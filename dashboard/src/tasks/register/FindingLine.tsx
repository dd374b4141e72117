import { useState } from "react";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { addressOf } from "../TaskLink";
import type { Finding, Inspection } from "./inspections";
import { WaiveDialog } from "./WaiveDialog";

const TONES = { OPEN: "risk", SETTLED: "good", WAIVED: "" };

interface FindingLineProps {
  inspection: Inspection;
  finding: Finding;
  /** Of the inspected unit. */
  name: string;
  isMine: boolean;
}

/** What an inspection found, with the task that mends it. */
export function FindingLine({ inspection, finding, name, isMine }: FindingLineProps) {
  const texts = useTexts(registers);
  const { day } = useFormat();
  const to = useTo();
  const [waiving, setWaiving] = useState(false);
  const { kind, severity, text, state, overdue, task, taskStatus, taskDue, end } = finding;
  return (
    <li>
      <span className={`tag ${severity === "HIGH" ? "bad" : ""}`}>
        {texts.findingKinds[kind]} · {texts.severities[severity]}
      </span>
      <span>
        {text}{" "}
        <small className="hint">
          {name}
          {taskDue !== null && <> · {texts.mendBy} {day(taskDue)}</>}
          {end?.reason != null && <> · {texts.waivedFor(end.reason)}</>}
        </small>
      </span>
      <span className={`tag ${overdue ? "bad" : TONES[state]}`}>{overdue ? texts.overdue : texts.findingStates[state]}</span>
      <span className="finding-actions">
        {taskStatus === null ? (
          <small className="hint">{texts.taskComing}</small>
        ) : (
          <Link to={to(addressOf(task))}>{texts.openTask}</Link>
        )}
        {isMine && state === "OPEN" && (
          <button type="button" className="link no-print" aria-haspopup="dialog" onClick={() => setWaiving(true)}>
            {texts.waive}
          </button>
        )}
      </span>
      {waiving && <WaiveDialog inspection={inspection} finding={finding} close={() => setWaiving(false)} />}
    </li>
  );
}
