import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { get } from "../../api/client";
import { query } from "../../api/paging";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { directives } from "../../texts/directives";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import type { IssuedDocument } from "../directive/directives";
import { useUnitName } from "../names";
import { addressOf } from "../TaskLink";
import { useYear, YearSwitcher } from "./YearSwitcher";

interface Finding {
  id: string;
  unit: string;
  kind: "VIOLATION" | "SHORTCOMING" | "RECOMMENDATION";
  severity: "LOW" | "MEDIUM" | "HIGH";
  text: string;
  state: "OPEN" | "SETTLED" | "WAIVED";
  task: string;
  taskDue: string | null;
  overdue: boolean;
}

interface Inspection {
  id: string;
  unit: string;
  subject: string;
  plan: IssuedDocument | null;
  members: string[];
  visits: { unit: string; plannedOn: string; outcome: { day: string; conclusion: string } | null }[];
  findings: Finding[];
}

function inspectionsQuery(unit: string, year: number) {
  return queryOptions({
    queryKey: ["tasks", "inspections", unit, year],
    queryFn: ({ signal }) => get<Inspection[]>(query("/api/inspections", { unit, year }), signal),
  });
}

/** Inspections by a unit and of it, with what they found and how far that is mended. */
export function InspectionsView() {
  const texts = useTexts(directives);
  const [year] = useYear();
  const asked = useQuery(inspectionsQuery(useUnit(), year));
  return (
    <section className="panel" aria-labelledby="inspections" data-testid="inspections">
      <div className="panel-head row">
        <h2 id="inspections">{texts.inspections}</h2>
        <YearSwitcher />
      </div>
      <p className="hint">{texts.inspectionsHelp}</p>
      <Asked query={asked} part="TASKS">
        {(inspections) =>
          inspections.length === 0 ? (
            <Empty title={texts.inspectionsEmpty} />
          ) : (
            <ul className="register">
              {inspections.map((inspection) => (
                <Entry key={inspection.id} inspection={inspection} />
              ))}
            </ul>
          )
        }
      </Asked>
    </section>
  );
}

function Entry({ inspection: { subject, unit, plan, members, visits, findings } }: { inspection: Inspection }) {
  const texts = useTexts(directives);
  const { day, decimal } = useFormat();
  const nameOf = useUnitName(useUnit());
  const done = visits.filter(({ outcome }) => outcome !== null).length;
  return (
    <li>
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
      <details>
        <summary>
          {texts.visits}: {texts.visited(decimal(done), decimal(visits.length))}
        </summary>
        <ul className="visits">
          {visits.map(({ unit: visited, plannedOn, outcome }) => (
            <li key={visited}>
              <strong>{nameOf(visited)}</strong> ·{" "}
              {outcome === null ? texts.planned(day(plannedOn)) : texts.carriedOut(day(outcome.day))}
              {outcome !== null && <p>{outcome.conclusion}</p>}
            </li>
          ))}
        </ul>
      </details>
      <h4>{texts.findings}</h4>
      {findings.length === 0 && <p className="hint">{texts.noFindings}</p>}
      <ul className="findings">
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} nameOf={nameOf} />
        ))}
      </ul>
    </li>
  );
}

const TONES = { OPEN: "risk", SETTLED: "good", WAIVED: "" };

function FindingLine({ finding, nameOf }: { finding: Finding; nameOf: (unit: string) => string }) {
  const texts = useTexts(directives);
  const to = useTo();
  return (
    <li>
      <span className={`tag ${finding.severity === "HIGH" ? "bad" : ""}`}>
        {texts.findingKinds[finding.kind]} · {texts.severities[finding.severity]}
      </span>
      <span>
        {finding.text} <small className="hint">{nameOf(finding.unit)}</small>
      </span>
      <span className={`tag ${finding.overdue ? "bad" : TONES[finding.state]}`}>
        {finding.overdue ? texts.overdue : texts.findingStates[finding.state]}
      </span>
      <Link to={to(addressOf(finding.task))}>{texts.openTask}</Link>
    </li>
  );
}
