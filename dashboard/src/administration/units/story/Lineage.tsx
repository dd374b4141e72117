import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../../states/Asked";
import { Loading } from "../../../states/States";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { heirsQuery, type RegisteredUnit } from "../registered";
import { HeirList } from "./HeirList";

/** Which units it was made from, and which took over where it ended. */
export function Lineage({ unit }: { unit: RegisteredUnit }) {
  const texts = useTexts(units);
  const before = useQuery(heirsQuery(unit.code, "predecessors", null));
  const after = useQuery({ ...heirsQuery(unit.code, "successors", null), enabled: unit.validTo !== null });
  return (
    <div className="lineage">
      <section aria-label={texts.origins}>
        <h3>{texts.origins}</h3>
        <Asked query={before} part="UNITS" loading={<Loading lines={2} />}>
          {(heirs) => (heirs.length === 0 ? <p className="hint">{texts.originsNone}</p> : <HeirList heirs={heirs} />)}
        </Asked>
      </section>
      {unit.validTo !== null && (
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
