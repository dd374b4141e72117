import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat } from "../format/format";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import { CoverageDrawer } from "./CoverageDrawer";
import { STANDINGS, standings } from "./coverage-picture";
import { coverageQuery } from "./queries";
import type { Coverage, CoveredItem, Plan } from "./types";

/** Which tasks and targets of a plan the units below implement, as a picture: a row an item, a part a standing. */
export function CoverageView({ plan }: { plan: Plan }) {
  const texts = useTexts(plans);
  const query = useQuery({ ...coverageQuery(plan.id), enabled: plan.status === "PUBLISHED" });
  if (plan.status !== "PUBLISHED") {
    return (
      <section className="panel">
        <Empty title={texts.coverageOnlyPublished} />
      </section>
    );
  }
  return (
    <Asked query={query} part="PLANS" page>
      {(coverage) => (
        <section className="panel" aria-labelledby="coverage">
          {coverage.units === 0 ? <Empty title={texts.coverageEmpty} /> : <Picture plan={plan} coverage={coverage} />}
        </section>
      )}
    </Asked>
  );
}

function Picture({ plan, coverage }: { plan: Plan; coverage: Coverage }) {
  const texts = useTexts(plans);
  const { decimal } = useFormat();
  const [opened, setOpened] = useState<CoveredItem | null>(null);
  const isTarget = ({ item }: CoveredItem) => plan.targets.some(({ id }) => item.id === `targets/${id}` || item.id === id);
  const groups = [
    [texts.targets, coverage.items.filter(isTarget)],
    [texts.tasks, coverage.items.filter((one) => !isTarget(one))],
  ] as const;
  return (
    <>
      <div className="panel-head row">
        <h2 id="coverage">{texts.coverageHelp(decimal(coverage.withPlan), decimal(coverage.units))}</h2>
        <Legend />
      </div>
      {groups.map(([name, items]) => (
        <section key={name} aria-label={name}>
          <h3 className="review-group">{name}</h3>
          <ol className="implemented">
            {items.map((covered) => (
              <li key={covered.item.id}>
                <button type="button" className="link" onClick={() => setOpened(covered)}>
                  {covered.item.number === null ? "" : `${covered.item.number}. `}
                  {covered.item.text}
                </button>
                <Strip coverage={coverage} covered={covered} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {opened !== null && <CoverageDrawer covered={opened} close={() => setOpened(null)} />}
    </>
  );
}

function Strip({ coverage, covered }: { coverage: Coverage; covered: CoveredItem }) {
  const texts = useTexts(plans);
  const { decimal } = useFormat();
  const counts = standings(coverage, covered);
  const label = texts.coveragePicture(
    covered.item.text,
    decimal(counts.COVERED + counts.WEAKER),
    decimal(coverage.units),
    decimal(counts.WEAKER),
  );
  return (
    <div className="strip-row">
      <div className="strip" role="img" aria-label={label}>
        {STANDINGS.map((standing) => (
          <span key={standing} className={standing.toLowerCase()} style={{ flexGrow: counts[standing] }} />
        ))}
      </div>
      <span className="strip-count">
        {decimal(counts.COVERED + counts.WEAKER)} / {decimal(coverage.units)}
      </span>
    </div>
  );
}

function Legend() {
  const texts = useTexts(plans);
  const names = { COVERED: texts.covered, WEAKER: texts.weaker, MISSING: texts.missing, WITHOUT_PLAN: texts.withoutPlan };
  return (
    <ul className="standings" aria-label={texts.legend}>
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <span className={`standing ${standing.toLowerCase()}`} /> {names[standing]}
        </li>
      ))}
    </ul>
  );
}
