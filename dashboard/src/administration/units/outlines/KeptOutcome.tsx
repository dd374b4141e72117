import { Fragment } from "react";
import { useFormat } from "../../../format/format";
import { useUnitName } from "../../../tasks/names";
import { outlines } from "../../../texts/outlines";
import { useTexts } from "../../../texts/texts";
import type { Kept } from "./kept";

/** What became of an upload: how many, taken by name, mended, and who is without still. */
export function KeptOutcome({ province, kept: { units, byName, mended, missing } }: { province: string; kept: Kept }) {
  const texts = useTexts(outlines);
  const { decimal } = useFormat();
  const nameOf = useUnitName(province);
  const lists = [
    [texts.keptByName, byName.flatMap(({ unit }) => unit ?? [])],
    [texts.mended, mended],
    [`${texts.missing} (${decimal(missing.length)})`, missing],
  ] as const;
  return (
    <div role="status" data-testid="outlines-kept">
      <p>
        <span className="tag good">{texts.kept(decimal(units))}</span> {missing.length === 0 && texts.all}
      </p>
      <dl className="details">
        {lists
          .filter(([, codes]) => codes.length > 0)
          .map(([title, codes]) => (
            <Fragment key={title}>
              <dt>{title}</dt>
              <dd className="names">
                {codes.map((code) => (
                  <span key={code}>{nameOf(code)}</span>
                ))}
              </dd>
            </Fragment>
          ))}
      </dl>
    </div>
  );
}
