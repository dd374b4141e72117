import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTo } from "../../../place/place";
import { useSession } from "../../../session/session";
import { Asked } from "../../../states/Asked";
import { frame } from "../../../texts/frame";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { today } from "../../../format/days";
import type { RegisteredUnit } from "../registered";
import { BelowPanel } from "./BelowPanel";
import { Facts } from "./Facts";
import { Lineage } from "./Lineage";
import { NotThen } from "./NotThen";
import { OutlinePanel } from "./OutlinePanel";
import { RecordedPanel } from "./RecordedPanel";

interface UnitStoryProps {
  query: UseQueryResult<RegisteredUnit>;
  day: string | null;
}

/** One unit: what it is on the day, where it came from and went to, what is below it, where it lies. */
export function UnitStory({ query, day }: UnitStoryProps) {
  return (
    <Asked query={query} part="UNITS">
      {(unit) => (
        <article className="unit-story" aria-label={unit.name} data-testid="unit-story">
          <section className="panel">
            <Head unit={unit} day={day} />
            {!unit.exists && <NotThen unit={unit} day={day ?? today()} />}
            <Facts unit={unit} />
            <Lineage unit={unit} isAhead={(day ?? today()) < unit.validFrom} />
          </section>
          <OutlinePanel unit={unit} day={day} />
          {unit.level !== "COMMUNE" && <BelowPanel unit={unit} day={day} />}
          <RecordedPanel unit={unit} />
        </article>
      )}
    </Asked>
  );
}

function Head({ unit, day }: { unit: RegisteredUnit; day: string | null }) {
  const texts = useTexts(units);
  const { levels } = useTexts(frame);
  const session = useSession();
  const to = useTo();
  const state = unit.exists ? "exists" : (day ?? today()) < unit.validFrom ? "notYet" : "ended";
  const change = `/administration/units/changes?entering=RENAME&of=${encodeURIComponent(unit.code)}`;
  return (
    <header className="panel-head row">
      <h2>{unit.name}</h2>
      <span className="tag">{levels[unit.level]}</span>
      <span className={`tag ${unit.exists ? "good" : "risk"}`}>{texts[state]}</span>
      {session.is("administrator") && unit.validTo === null && (
        <div className="actions no-print">
          {unit.code !== session.unit && (
            <Link className="button" to={to(change, unit.parent === null ? {} : { unit: unit.parent })}>
              {texts.recordChange}
            </Link>
          )}
          <Link className="button" to={to("/administration/offices", { unit: unit.code })}>
            {texts.offices}
          </Link>
        </div>
      )}
    </header>
  );
}
