import { useFormat } from "../format/format";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { Flash } from "./Flash";
import { StateTag } from "./Tags";
import { threshold } from "./threshold";
import type { Scoreboard, TargetState } from "./types";

const SHOWN = 8;
const WORST_FIRST: TargetState[] = ["MISSED", "AT_RISK", "NO_DATA", "MET"];

/** The targets in large letters, those in trouble on top. */
export function WallTargets({ board }: { board: Scoreboard }) {
  const texts = useTexts(overview);
  const { measured } = useFormat();
  const targets = board.indicators
    .flatMap((indicator) => (indicator.target === null ? [] : [{ ...indicator, target: indicator.target }]))
    .toSorted((a, b) => WORST_FIRST.indexOf(a.target.state) - WORST_FIRST.indexOf(b.target.state));
  return (
    <ul className="wall-targets">
      {targets.slice(0, SHOWN).map((indicator) => (
        <li key={indicator.code} className={`edge ${indicator.target.state.toLowerCase()}`}>
          <span>{indicator.name}</span>
          <Flash
            className="wall-value"
            value={indicator.official === null ? texts.missing : measured(indicator.official, indicator.unitOfMeasure)}
          />
          <span className="quiet">{threshold(indicator, indicator.target, measured)}</span>
          <StateTag state={indicator.target.state} />
        </li>
      ))}
      {targets.length === 0 && <li>{texts.targetsNone}</li>}
    </ul>
  );
}
