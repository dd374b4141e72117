import { useQuery } from "@tanstack/react-query";
import type { Period } from "../period/period";
import { Asked } from "../states/Asked";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { ends, League } from "./LeagueCard";
import { rankingQuery } from "./queries";
import type { Indicator, Scoreboard } from "./types";

const SHOWN = 7;
const nothing = () => undefined;

/** Both ends of the league beside one another. */
export function WallLeague({ board, period, indicator }: { board: Scoreboard; period: Period; indicator: Indicator }) {
  const texts = useTexts(overview);
  const query = useQuery(rankingQuery(board.unit.code, indicator.code, period));
  return (
    <Asked query={query} part="SCOREBOARDS">
      {({ units }) => (
        <div className="wall-league">
          <div>
            <h3>{texts.best}</h3>
            <League units={ends(units, "best", SHOWN)} indicator={indicator} open={nothing} />
          </div>
          <div>
            <h3>{texts.last}</h3>
            <League units={ends(units, "last", SHOWN)} indicator={indicator} open={nothing} />
          </div>
        </div>
      )}
    </Asked>
  );
}
