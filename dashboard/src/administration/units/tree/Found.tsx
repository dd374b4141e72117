import { useQueries, useQuery } from "@tanstack/react-query";
import { useFormat } from "../../../format/format";
import { plain } from "../../../format/numbers";
import { Asked } from "../../../states/Asked";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { type Unit, unitsBelowQuery } from "../../../unit/units";
import { UnitLink } from "./UnitLink";

interface FoundProps {
  root: string;
  day: string | null;
  words: string;
  shown: string;
}

const MOST = 100;

/** Units of a day whose name or code has the words, two levels deep. */
export function Found({ root, day, words, shown }: FoundProps) {
  const texts = useTexts(units);
  const { decimal } = useFormat();
  const below = useQuery(unitsBelowQuery(root, day));
  const open = (below.data ?? []).filter(({ level }) => level !== "COMMUNE");
  const deeper = useQueries({ queries: open.map(({ code }) => unitsBelowQuery(code, day)) });
  return (
    <Asked query={below} part="UNITS">
      {(first) => {
        const found = matching([...first, ...deeper.flatMap(({ data = [] }) => data)], words);
        return (
          <>
            <p className="hint" role="status">
              {found.length === 0 ? texts.foundNone : texts.found(decimal(found.length))}
              {open.length > 0 && ` ${texts.searchScope}`}
            </p>
            <ul className="unit-tree" aria-busy={deeper.some(({ isLoading }) => isLoading)}>
              {found.slice(0, MOST).map((unit) => (
                <li key={unit.code} className="branch">
                  <UnitLink unit={unit} shown={shown} />
                  <span className="hint">{first.find(({ code }) => code === unit.parent)?.name}</span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Asked>
  );
}

function matching(known: Unit[], words: string): Unit[] {
  const wanted = plain(words.trim());
  return known.filter(({ name, code }) => plain(name).includes(wanted) || code.includes(wanted));
}
