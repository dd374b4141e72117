import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { type Period, plus } from "../period/period";
import { Asked } from "../states/Asked";
import { Loading } from "../states/States";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { trendQuery } from "./queries";
import type { Indicator, Scoreboard } from "./types";

const TrendChart = lazy(() => import("./TrendChart"));

/** How many periods before the one shown. */
export const BEFORE = 7;

/** An indicator over the last periods; the drawing library is loaded only when there is something to draw. */
export function TrendCard({ board, period, indicator }: { board: Scoreboard; period: Period; indicator: Indicator }) {
  const texts = useTexts(overview);
  const query = useQuery(trendQuery(board.unit.code, plus(period, -BEFORE), period));
  return (
    <section className="panel trend-card" aria-labelledby="trend">
      <div className="panel-head">
        <h2 id="trend">{texts.trendTitle}</h2>
        <p>{indicator.name}</p>
      </div>
      <Asked query={query} part="SCOREBOARDS" loading={<Loading lines={5} />}>
        {(trends) => {
          const trend = trends.find((each) => each.indicator === indicator.code);
          const known = trend?.points.filter(({ value }) => value !== null).length ?? 0;
          return trend === undefined || known === 0 ? (
            <p className="hint">{texts.trendEmpty}</p>
          ) : (
            <Suspense fallback={<Loading lines={5} />}>
              <TrendChart trend={trend} target={indicator.target} />
              {known === 1 && <p className="hint">{texts.trendFirst}</p>}
            </Suspense>
          );
        }}
      </Asked>
    </section>
  );
}
