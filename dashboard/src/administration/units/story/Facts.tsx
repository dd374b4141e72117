import { useFormat } from "../../../format/format";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { UnitName } from "../changes/UnitName";
import type { Dated, RegisteredUnit } from "../registered";
import { UnitLink } from "../tree/UnitLink";
import { useQuery } from "@tanstack/react-query";
import { unitQuery } from "../../../unit/units";

/** Code, days, names and units above, with those of other times where there were any. */
export function Facts({ unit }: { unit: RegisteredUnit }) {
  const texts = useTexts(units);
  const span = useSpan();
  return (
    <dl className="details">
      <dt>{texts.code}</dt>
      <dd>{unit.code}</dd>
      <dt>{texts.validity}</dt>
      <dd>{span(unit)}</dd>
      {unit.parent !== null && (
        <>
          <dt>{texts.above}</dt>
          <dd>
            <Above code={unit.parent} />
          </dd>
        </>
      )}
      {unit.names !== null && (
        <>
          <dt>{texts.names}</dt>
          {unit.names.map((dated) => (
            <dd key={dated.validFrom}>
              {dated.name} <span className="hint">{span(dated)}</span>
            </dd>
          ))}
        </>
      )}
      {(unit.parents.length > 1 || (unit.parent === null && unit.parents.length > 0)) && (
        <>
          <dt>{texts.aboveOver}</dt>
          {unit.parents.map((dated) => (
            <dd key={dated.validFrom}>
              <UnitName code={dated.unit} /> <span className="hint">{span(dated)}</span>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}

function Above({ code }: { code: string }) {
  const above = useQuery(unitQuery(code));
  return <UnitLink unit={{ code, name: above.data?.name ?? "" }} />;
}

/** From a first day, to a last one where there is one. */
export function useSpan(): (dated: Dated) => string {
  const texts = useTexts(units);
  const { day } = useFormat();
  return ({ validFrom, validTo }) =>
    validTo === null ? texts.from(day(validFrom)) : texts.fromTo(day(validFrom), day(validTo));
}
