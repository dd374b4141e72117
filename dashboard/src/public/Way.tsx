import { useId } from "react";
import { Link } from "react-router";
import { periodOf } from "../period/period";
import { frame } from "../texts/frame";
import { open } from "../texts/public";
import { useTexts } from "../texts/texts";
import { useWanted } from "./place";
import { type Area, NATION, type PublishingUnit } from "./published";

/** How many years back are offered; an address may name any. */
const YEARS = 6;

/** Where one is, from the whole country down, and of which year. */
export function Way({ area, unit }: { area: Area | undefined; unit: PublishingUnit | undefined }) {
  const texts = useTexts(open);
  const { breadcrumb } = useTexts(frame);
  const { wanted, to, go } = useWanted();
  const id = useId();
  const thisYear = Number(periodOf("YEAR", new Date()));
  const years = new Set([wanted.year, ...Array.from({ length: YEARS }, (_, back) => thisYear - back)]);
  return (
    <div className="public-way no-print">
      <nav aria-label={breadcrumb}>
        <ol>
          <li>
            {wanted.unit === NATION ? (
              <span aria-current="page">{texts.nation}</span>
            ) : (
              <Link to={to({ area: null, unit: null, period: null })}>{texts.nation}</Link>
            )}
          </li>
          {wanted.area !== NATION && (
            <li>
              {unit === undefined ? (
                <span aria-current="page">{area?.name ?? wanted.area}</span>
              ) : (
                <Link to={to({ unit: null, period: null })}>{area?.name ?? wanted.area}</Link>
              )}
            </li>
          )}
          {unit !== undefined && (
            <li>
              <span aria-current="page">{unit.name}</span>
            </li>
          )}
        </ol>
      </nav>
      <div className="public-year">
        <label htmlFor={id}>{texts.year}</label>
        <select
          id={id}
          className="field"
          data-testid="public-year"
          value={wanted.year}
          onChange={({ target }) => go({ year: target.value, period: null })}
        >
          {[...years]
            .toSorted((a, b) => b - a)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </select>
      </div>
    </div>
  );
}
