import { usePalette } from "../app/look";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { Chart } from "./Chart";
import { trendOption } from "./chart-option";
import type { Target, Trend } from "./types";

/** The line of an indicator with the line of its target. */
export default function TrendChart({ trend, target }: { trend: Trend; target: Target | null }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const palette = usePalette();
  return <Chart option={trendOption(trend, target, texts, palette, language)} height={230} testId="trend-chart" />;
}
