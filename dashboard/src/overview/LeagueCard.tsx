import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Choice } from "../frame/Choice";
import { useFormat } from "../format/format";
import type { Period } from "../period/period";
import { Asked } from "../states/Asked";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { rankingQuery } from "./queries";
import type { Steps } from "./steps";
import type { Indicator, Ranked, Scoreboard } from "./types";

/** How many stand at each end. */
const SHOWN = 12;

type End = "best" | "last";

interface LeagueCardProps {
  board: Scoreboard;
  period: Period;
  indicator: Indicator;
  open: Steps["open"];
}

/** The communes by an indicator: who leads, who is behind. */
export function LeagueCard({ board, period, indicator, open }: LeagueCardProps) {
  const texts = useTexts(overview);
  const [end, setEnd] = useState<End>("best");
  const query = useQuery(rankingQuery(board.unit.code, indicator.code, period));
  return (
    <section className="panel league" aria-labelledby="league">
      <div className="panel-head row">
        <h2 id="league">{texts.league}</h2>
        <Choice title={texts.league} options={{ best: texts.best, last: texts.last }} value={end} choose={setEnd} />
        <p className="league-of">{indicator.name}</p>
      </div>
      <Asked query={query} part="SCOREBOARDS">
        {({ units }) => <League units={ends(units, end, SHOWN)} indicator={indicator} open={open} />}
      </Asked>
      <button
        type="button"
        className="link no-print"
        onClick={() => open({ kind: "indicator", unit: board.unit.code, indicator: indicator.code })}
      >
        {texts.leagueAll}
      </button>
    </section>
  );
}

/** The first, or the last of those that have a place, the last one on top. */
export function ends(units: readonly Ranked[], end: End, count: number): Ranked[] {
  const placed = units.filter(({ rank }) => rank !== null);
  return end === "best" ? placed.slice(0, count) : placed.slice(-count).toReversed();
}

interface LeagueProps {
  units: readonly Ranked[];
  indicator: Indicator;
  open: Steps["open"];
}

export function League({ units, indicator, open }: LeagueProps) {
  const texts = useTexts(overview);
  const { measured } = useFormat();
  if (units.length === 0) {
    return <p className="hint">{texts.leagueEmpty}</p>;
  }
  return (
    <ol className="places" data-testid="league">
      {units.map(({ rank, code, name, value }) => (
        <li key={code}>
          <span className="place">{rank}</span>
          <button type="button" className="name" onClick={() => open({ kind: "unit", unit: code })}>
            {name}
          </button>
          <button
            type="button"
            className="number"
            onClick={() => open({ kind: "indicator", unit: code, indicator: indicator.code })}
          >
            {value === null ? texts.missing : measured(value, indicator.unitOfMeasure)}
          </button>
        </li>
      ))}
    </ol>
  );
}
