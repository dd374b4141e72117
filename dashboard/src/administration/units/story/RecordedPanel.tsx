import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../../states/Asked";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { changesOfQuery } from "../changes/change";
import { ChangeItem } from "../changes/ChangeItem";
import type { RegisteredUnit } from "../registered";

/** Recorded changes that name a unit, those ahead too. */
export function RecordedPanel({ unit }: { unit: RegisteredUnit }) {
  const texts = useTexts(units);
  const changes = useQuery(changesOfQuery(unit.code));
  return (
    <section className="panel" aria-labelledby="recorded">
      <div className="panel-head">
        <h2 id="recorded">{texts.recorded}</h2>
      </div>
      <Asked query={changes} part="UNITS">
        {(all) =>
          all.length === 0 ? (
            <p className="hint">{texts.recordedNone}</p>
          ) : (
            <ul className="change-list">
              {all.map((recorded) => (
                <ChangeItem key={recorded.id} recorded={recorded} />
              ))}
            </ul>
          )
        }
      </Asked>
    </section>
  );
}
