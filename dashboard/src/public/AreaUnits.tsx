import { useState } from "react";
import { Link } from "react-router";
import { useFormat } from "../format/format";
import { plain } from "../format/numbers";
import { Empty } from "../states/States";
import { open } from "../texts/public";
import { useTexts } from "../texts/texts";
import { useWanted } from "./place";
import type { Area, PublishingUnit } from "./published";
import { SearchField } from "../form/SearchField";

/** The units of an area, found by name without tones or by code, those that have published told apart. */
export function AreaUnits({ area }: { area: Area }) {
  const texts = useTexts(open);
  const { decimal } = useFormat();
  const [words, setWords] = useState("");
  const [published, setPublished] = useState(false);
  const wanted = plain(words.trim());
  const shown = area.units
    .filter((unit) => !published || unit.published.length > 0)
    .filter(({ name, code }) => plain(name).includes(wanted) || code.startsWith(wanted))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
  if (area.units.length === 0) {
    return <Empty title={texts.noUnits} />;
  }
  const done = area.units.filter((unit) => unit.published.length > 0).length;
  return (
    <>
      <p className="hint">{texts.publishedOf(decimal(done), decimal(area.units.length), String(area.year))}</p>
      <SearchField label={texts.find} data-testid="public-find" value={words} change={setWords} />
      <label className="check">
        <input type="checkbox" checked={published} onChange={({ target }) => setPublished(target.checked)} />
        {texts.onlyPublished}
      </label>
      {shown.length === 0 && <p className="hint">{texts.noneFound}</p>}
      <ul className="public-units" data-testid="public-units">
        {shown.map((unit) => (
          <UnitLink key={unit.code} unit={unit} />
        ))}
      </ul>
    </>
  );
}

/** To a commune's results, or into a unit that has others below it. */
function UnitLink({ unit: { code, name, level, published } }: { unit: PublishingUnit }) {
  const texts = useTexts(open);
  const { wanted, to } = useWanted();
  const { decimal } = useFormat();
  const change = level === "COMMUNE" ? { unit: code, period: null } : { area: code, unit: null, period: null };
  return (
    <li>
      <Link to={to(change)} aria-current={wanted.unit === code ? "true" : undefined}>
        <span>{name}</span>
        {published.length > 0 && <span className="tag good">{texts.reportCount(decimal(published.length))}</span>}
      </Link>
    </li>
  );
}
