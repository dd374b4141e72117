import type { EChartsCoreOption } from "echarts/core";
import type { Indicator, Target, Trend } from "./types";
import type { Palette } from "../app/theme";
import { decimal, measured } from "../format/numbers";
import { label } from "../period/period";
import type { OverviewTexts } from "../texts/overview";
import type { Language } from "../texts/texts";

function number(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Drawing instructions; values become floating numbers here and only for drawing. */
export function targetOption(
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
    tooltip: { ...tooltip(palette), axisPointer: { type: "shadow" }, valueFormatter: percent },
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    legend: { top: 0, left: 0, itemHeight: 10, itemWidth: 14, textStyle: { color: palette.quiet } },
    grid: { left: narrow ? 130 : 290, right: 84, top: 40, bottom: 24 },
    xAxis: {
      type: "value",
      min: 0,
      max: 100,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { formatter: "{value}%", color: palette.quiet },
    },
    yAxis: [
      {
        ...rows,
        data: indicators.map(({ name }) => name),
        axisLine: { lineStyle: { color: palette.line } },
        axisLabel: { width: narrow ? 118 : 274, overflow: "break", color: palette.ink, fontSize: narrow ? 11 : 13, lineHeight: 16 },
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

function tooltip(palette: Palette) {
  return {
    trigger: "axis",
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.line,
    textStyle: { color: palette.ink },
  };
}

/** An indicator over periods, with its target as a dashed line. */
export function trendOption(
  { name, unitOfMeasure, points }: Trend,
  target: Target | null,
  texts: OverviewTexts,
  palette: Palette,
  language: Language,
): EChartsCoreOption {
  const say = (value: unknown) => (typeof value === "number" ? measured(String(value), unitOfMeasure, language) : texts.missing);
  const wanted = number(target?.threshold);
  const line = {
    symbol: "none",
    silent: true,
    lineStyle: { type: "dashed", color: palette.risk },
    label: { position: "insideEndTop", color: palette.risk, formatter: texts.target },
    data: wanted === null ? [] : [{ yAxis: wanted }],
  };
  return {
    aria: { enabled: true },
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    textStyle: { fontFamily: "'Be Vietnam Pro', sans-serif", color: palette.ink },
    tooltip: { ...tooltip(palette), valueFormatter: say },
    grid: { left: 8, right: 16, top: 28, bottom: 8, containLabel: true },
    xAxis: {
      type: "category",
      data: points.map(({ period }) => label(period, language)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.quiet, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      scale: true,
      ...(unitOfMeasure === "%" ? { max: 100 } : {}),
      splitNumber: 3,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.quiet, formatter: (value: number) => decimal(value, language) },
    },
    series: [
      {
        type: "line",
        name,
        data: points.map(({ value }) => number(value)),
        symbolSize: 9,
        lineStyle: { width: 3, color: palette.link },
        itemStyle: { color: palette.link },
        connectNulls: false,
        markLine: line,
      },
    ],
  };
}
