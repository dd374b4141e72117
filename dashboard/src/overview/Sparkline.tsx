import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { Point } from "./types";

const WIDTH = 64;
const HEIGHT = 20;

/** The last periods of an indicator as a small line; nothing where fewer than two have a value. */
export function Sparkline({ points, says }: { points: readonly Point[]; says: string }) {
  const texts = useTexts(overview);
  const known = points.flatMap(({ value }, index) => (value === null ? [] : [{ index, value: Number(value) }]));
  if (known.length < 2) {
    return <span className="no-value">{texts.trendShort}</span>;
  }
  const values = known.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const place = ({ index, value }: { index: number; value: number }) => {
    const x = 2 + (index / Math.max(1, points.length - 1)) * (WIDTH - 4);
    const y = high === low ? HEIGHT / 2 : HEIGHT - 3 - ((value - low) / (high - low)) * (HEIGHT - 6);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const end = known.at(-1);
  const [x, y] = end === undefined ? ["0", "0"] : place(end).split(",");
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} role="img" aria-label={says}>
      <polyline points={known.map(place).join(" ")} />
      <circle cx={x} cy={y} r={2.5} />
    </svg>
  );
}
