import { useState } from "react";
import { useFormat } from "../../format/format";
import { useSession } from "../../session/session";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { useUnitName } from "../names";
import { FindingDialog } from "./FindingDialog";
import { FindingLine } from "./FindingLine";
import { type Inspection, mayInspect } from "./inspections";
import { OutcomeDialog } from "./OutcomeDialog";
import { VisitLine } from "./VisitLine";

/** An inspection: where it goes, what came of it, what is to be mended. */
export function InspectionEntry({ inspection }: { inspection: Inspection }) {
  const texts = useTexts(registers);
  const { day, decimal } = useFormat();
  const nameOf = useUnitName(useUnit());
  const isMine = mayInspect(inspection, useSession());
  const [asking, ask] = useState<{ what: "outcome" | "finding"; unit: string } | null>(null);
  const { subject, unit, plan, members, visits, findings } = inspection;
  const done = visits.filter(({ outcome }) => outcome !== null).length;
  const dialog = asking === null ? null : { inspection, unit: asking.unit, name: nameOf(asking.unit), close: () => ask(null) };
  return (
    <li data-testid={`inspection-${inspection.id}`}>
      <h3>{subject}</h3>
      <p className="hint">
        {nameOf(unit)}
        {plan !== null && <> · {texts.of(plan.number, day(plan.date))}</>}
        {members.length > 0 && (
          <>
            {" "}
            · {texts.members}: {members.join(", ")}
          </>
        )}
      </p>
      <details open={isMine && visits.length <= 5}>
        <summary>
          {texts.visits}: {texts.visited(decimal(done), decimal(visits.length))}
        </summary>
        <ul className="visits">
          {visits.map((visit) => (
            <VisitLine
              key={visit.unit}
              visit={visit}
              name={nameOf(visit.unit)}
              {...(isMine ? { ask: (what: "outcome" | "finding") => ask({ what, unit: visit.unit }) } : {})}
            />
          ))}
        </ul>
      </details>
      <h4>{texts.findings}</h4>
      {findings.length === 0 && <p className="hint">{texts.noFindings}</p>}
      <ul className="findings">
        {findings.map((finding) => (
          <FindingLine key={finding.id} inspection={inspection} finding={finding} name={nameOf(finding.unit)} isMine={isMine} />
        ))}
      </ul>
      {dialog !== null && asking?.what === "outcome" && <OutcomeDialog {...dialog} />}
      {dialog !== null && asking?.what === "finding" && <FindingDialog {...dialog} />}
    </li>
  );
}
