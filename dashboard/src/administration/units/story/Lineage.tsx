import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../../states/Asked";
import { Loading } from "../../../states/States";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { heirsQuery, type RegisteredUnit } from "../registered";
import { HeirList } from "./HeirList";

interface LineageProps {
  unit: RegisteredUnit;
  /** The unit begins after the day looked at. */
  isAhead: boolean;
}

/** Which units it was made from, and which took over where it ended; what is said above of the day is not said again. */
export function Lineage({ unit, isAhead }: LineageProps) {
  const texts = useTexts(units);
  const before = useQuery(heirsQuery(unit.code, "predecessors", null));
  const hasHeirs = unit.validTo !== null && (unit.exists || isAhead);
  const after = useQuery({ ...heirsQuery(unit.code, "successors", null), enabled: hasHeirs });
  return (
    <div className="lineage">
      {!isAhead && (
        <section aria-label={texts.origins}>
          <h3>{texts.origins}</h3>
          <Asked query={before} part="UNITS" loading={<Loading lines={2} />}>
            {(heirs) => (heirs.length === 0 ? <p className="hint">{texts.originsNone}</p> : <HeirList heirs={heirs} />)}
          </Asked>
        </section>
      )}
      {hasHeirs && (
        <section aria-label={texts.heirs}>
          <h3>{texts.heirs}</h3>
          <Asked query={after} part="UNITS" loading={<Loading lines={2} />}>
            {(heirs) => <HeirList heirs={heirs} />}
          </Asked>
        </section>
      )}
    </div>
  );
}
