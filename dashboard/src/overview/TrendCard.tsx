import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useFormat } from "../format/format";
import { label, type Period, plus } from "../period/period";
import { Asked } from "../states/Asked";
import { Loading } from "../states/States";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { trendQuery } from "./queries";
import type { Indicator, Point, Scoreboard } from "./types";

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
          const known = trend?.points.filter(({ value }) => value !== null) ?? [];
          if (trend === undefined || known.length === 0) {
            return <p className="hint">{texts.trendEmpty}</p>;
          }
          return known.length === 1 ? (
            <Only point={known[0]} unit={trend.unitOfMeasure} />
          ) : (
            <Suspense fallback={<Loading lines={5} />}>
              <TrendChart trend={trend} target={indicator.target} />
            </Suspense>
          );
        }}
      </Asked>
    </section>
  );
}

/** One value is no line yet. */
function Only({ point, unit }: { point: Point | undefined; unit: string }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const { measured } = useFormat();
  return point?.value === null || point === undefined ? null : (
    <>
      <p className="only">
        <strong>{measured(point.value, unit)}</strong> {label(point.period, language)}
      </p>
      <p className="hint">{texts.trendFirst}</p>
    </>
  );
}
