import { BarChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import type { Indicator } from "./types";
import { usePalette } from "../app/look";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { chartOption } from "./chart-option";

register([BarChart, ScatterChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, CanvasRenderer]);

const ROW = 44;

/** One row an indicator: the official bar, the provisional one, and the target's mark. */
export default function TargetChart({ indicators }: { indicators: Indicator[] }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const palette = usePalette();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init>>(undefined);
  useEffect(() => {
    if (place.current === null) {
      return undefined;
    }
    const made = init(place.current);
    chart.current = made;
    const watcher = new ResizeObserver(() => made.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    const narrow = (place.current?.clientWidth ?? 0) < 640;
    chart.current?.setOption(chartOption(indicators, texts, palette, language, narrow));
    chart.current?.resize();
  }, [indicators, texts, palette, language]);
  return <div ref={place} className="chart" style={{ height: indicators.length * ROW + 70 }} data-testid="chart" />;
}
