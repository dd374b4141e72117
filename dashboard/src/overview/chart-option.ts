import type { EChartsCoreOption } from "echarts/core";
import type { Indicator } from "./types";
import type { Palette } from "../app/theme";
import { decimal } from "../format/numbers";
import type { OverviewTexts } from "../texts/overview";
import type { Language } from "../texts/texts";

function number(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Drawing instructions; values become floating numbers here and only for drawing. */
export function chartOption(
  indicators: Indicator[],
  texts: OverviewTexts,
  palette: Palette,
  language: Language,
  narrow: boolean,
): EChartsCoreOption {
  const percent = (value: unknown) => (typeof value === "number" ? `${decimal(value, language)}%` : texts.missing);
  const bar = { type: "bar", barWidth: 9, barGap: "25%", animationDurationUpdate: 500 };
  const rows = { type: "category", inverse: true, axisTick: { show: false } };
  return {
    aria: { enabled: true },
    textStyle: { fontFamily: "'Be Vietnam Pro', sans-serif", color: palette.ink },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, valueFormatter: percent, confine: true },
    legend: { top: 0, left: 0, itemHeight: 10, itemWidth: 14, textStyle: { color: palette.quiet } },
    grid: { left: narrow ? 130 : 290, right: 84, top: 40, bottom: 24 },
    xAxis: { type: "value", min: 0, max: 100, axisLabel: { formatter: "{value}%", color: palette.quiet } },
    yAxis: [
      {
        ...rows,
        data: indicators.map(({ name }) => name),
        axisLine: { lineStyle: { color: palette.line } },
        axisLabel: { width: narrow ? 118 : 274, overflow: "break", color: palette.ink, fontSize: narrow ? 11 : 13 },
      },
      {
        ...rows,
        position: "right",
        data: indicators.map(({ official, provisional }) => percent(number(provisional ?? official))),
        axisLine: { show: false },
        axisLabel: { color: palette.ink, fontWeight: 600, margin: 14 },
      },
    ],
    series: [
      {
        ...bar,
        name: texts.official,
        itemStyle: { color: palette.blue, borderRadius: 4 },
        data: indicators.map(({ official }) => number(official)),
      },
      {
        ...bar,
        name: texts.provisional,
        itemStyle: { color: palette.paleBlue, borderRadius: 4 },
        data: indicators.map(({ provisional }) => number(provisional)),
      },
      {
        type: "scatter",
        name: texts.target,
        symbol: "rect",
        symbolSize: [3, 30],
        itemStyle: { color: palette.ink },
        z: 5,
        data: indicators.map(({ target }) => number(target?.threshold)),
      },
    ],
  };
}
