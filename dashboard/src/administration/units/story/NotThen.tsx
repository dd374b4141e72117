import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../../../format/format";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { heirsQuery, type RegisteredUnit } from "../registered";
import { HeirList } from "./HeirList";

/** Said where the unit does not exist on the day looked at, with those that had its area then. */
export function NotThen({ unit, day }: { unit: RegisteredUnit; day: string }) {
  const texts = useTexts(units);
  const format = useFormat();
  const isAhead = day < unit.validFrom;
  const then = useQuery(heirsQuery(unit.code, isAhead ? "predecessors" : "successors", day));
  const says = isAhead ? texts.notYetOn : texts.endedOn;
  return (
    <div className="not-then" role="status">
      <p>{says(unit.name, format.day(day))}</p>
      {then.data !== undefined && <HeirList heirs={then.data} />}
    </div>
  );
}
