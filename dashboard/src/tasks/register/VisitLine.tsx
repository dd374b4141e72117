import { Button } from "antd";
import { useFormat } from "../../format/format";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import type { Visit } from "./inspections";

interface VisitLineProps {
  visit: Visit;
  name: string;
  /** Left out for who does not inspect. */
  ask?: (what: "outcome" | "finding") => void;
}

/** A unit that is inspected: when, what came of it, and what can be entered now. */
export function VisitLine({ visit: { plannedOn, outcome }, name, ask }: VisitLineProps) {
  const texts = useTexts(registers);
  const { day } = useFormat();
  return (
    <li>
      <div>
        <strong>{name}</strong> · {outcome === null ? texts.planned(day(plannedOn)) : texts.carriedOut(day(outcome.day))}
        {outcome !== null && (
          <p className="words">
            {outcome.conclusion}
            {outcome.document !== null && <small className="hint"> {texts.of(outcome.document.number, day(outcome.document.date))}</small>}
          </p>
        )}
      </div>
      {ask !== undefined && (
        <Button
          size="small"
          className="no-print"
          aria-label={outcome === null ? texts.carryOutOf(name) : texts.findOf(name)}
          onClick={() => ask(outcome === null ? "outcome" : "finding")}
        >
          {outcome === null ? texts.carryOut : texts.find}
        </Button>
      )}
    </li>
  );
}
