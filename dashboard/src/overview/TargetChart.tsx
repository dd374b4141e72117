import { usePalette } from "../app/look";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { Chart } from "./Chart";
import { targetOption } from "./chart-option";
import type { Indicator } from "./types";

const ROW = 44;
const NARROW = 760;

/** One row an indicator: the official bar, the provisional one, and the target's mark. */
export default function TargetChart({ indicators }: { indicators: Indicator[] }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const palette = usePalette();
  return (
    <Chart
      option={targetOption(indicators, texts, palette, language, innerWidth < NARROW)}
      height={indicators.length * ROW + 70}
      testId="chart"
    />
  );
}
