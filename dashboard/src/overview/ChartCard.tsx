import { lazy, Suspense } from "react";
import type { Indicator } from "./types";
import { Loading } from "../states/States";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { targetsFirst } from "./summary";

const TargetChart = lazy(() => import("./TargetChart"));

/** The percentages against their targets at one glance; the drawing library is loaded only when there is one. */
export function ChartCard({ indicators }: { indicators: Indicator[] }) {
  const texts = useTexts(overview);
  const drawn = targetsFirst(indicators).filter(
    ({ unitOfMeasure, official, provisional }) => unitOfMeasure === "%" && (official ?? provisional) !== null,
  );
  return (
    <section className="panel" aria-labelledby="chart">
      <div className="panel-head">
        <h2 id="chart">{texts.chart}</h2>
        <p>{texts.chartHelp}</p>
      </div>
      {drawn.length === 0 ? (
        <p className="hint">{texts.chartEmpty}</p>
      ) : (
        <Suspense fallback={<Loading />}>
          <TargetChart indicators={drawn} />
        </Suspense>
      )}
    </section>
  );
}
