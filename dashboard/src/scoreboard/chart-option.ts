import type { EChartsCoreOption } from "echarts/core";
import type { Indicator } from "../api/types";
import { PALETTE } from "../app/theme";
import { decimal } from "../format/numbers";
import type { Language, Texts } from "../texts/texts";

function number(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Drawing instructions; values become floating numbers here and only for drawing. */
export function chartOption(
  indicators: Indicator[],
  texts: Texts,
  language: Language,
  narrow: boolean,
): EChartsCoreOption {
  const percent = (value: unknown) => (typeof value === "number" ? `${decimal(value, language)}%` : texts.missing);
  const bar = { type: "bar", barWidth: 9, barGap: "25%", animationDurationUpdate: 500 };
  const rows = { type: "category", inverse: true, axisTick: { show: false } };
  return {
    aria: { enabled: true },
    textStyle: { fontFamily: "'Be Vietnam Pro', sans-serif", color: PALETTE.ink },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, valueFormatter: percent, confine: true },
    legend: { top: 0, left: 0, itemHeight: 10, itemWidth: 14, textStyle: { color: PALETTE.quiet } },
    grid: { left: narrow ? 130 : 290, right: 84, top: 40, bottom: 24 },
    xAxis: { type: "value", min: 0, max: 100, axisLabel: { formatter: "{value}%", color: PALETTE.quiet } },
    yAxis: [
      {
        ...rows,
        data: indicators.map(({ name }) => name),
        axisLine: { lineStyle: { color: PALETTE.line } },
        axisLabel: { width: narrow ? 118 : 274, overflow: "break", color: PALETTE.ink, fontSize: narrow ? 11 : 13 },
      },
      {
        ...rows,
        position: "right",
        data: indicators.map(({ official, provisional }) => percent(number(provisional ?? official))),
        axisLine: { show: false },
        axisLabel: { color: PALETTE.ink, fontWeight: 600, margin: 14 },
      },
    ],
    series: [
      {
        ...bar,
        name: texts.official,
        itemStyle: { color: PALETTE.blue, borderRadius: 4 },
        data: indicators.map(({ official }) => number(official)),
      },
      {
        ...bar,
        name: texts.provisional,
        itemStyle: { color: PALETTE.paleBlue, borderRadius: 4 },
        data: indicators.map(({ provisional }) => number(provisional)),
      },
      {
        type: "scatter",
        name: texts.target,
        symbol: "rect",
        symbolSize: [3, 30],
        itemStyle: { color: PALETTE.ink },
        z: 5,
        data: indicators.map(({ target }) => number(target?.threshold)),
      },
    ],
  };
}
