import { useMemo } from "react";
import { codeOf, draw, type FeatureCollection } from "./drawing";
import "./outlines.css";

interface OutlineMapProps {
  outlines: FeatureCollection;
  /** What it shows, for who cannot see it. */
  label: string;
  /** Code of the unit that stands out. */
  marked?: string;
}

const WIDTH = 640;

/** Outlines as they are, without figures; the names of units come up under the pointer. */
export function OutlineMap({ outlines, label, marked }: OutlineMapProps) {
  const { width, height, shapes } = useMemo(() => draw(outlines, WIDTH), [outlines]);
  const names = useMemo(
    () => new Map(outlines.features.map((feature) => [codeOf(feature), feature.properties?.name])),
    [outlines],
  );
  return (
    <svg className="outline-map" viewBox={`-2 -2 ${width + 4} ${height + 4}`} role="img" aria-label={label} data-testid="outline-map">
      {shapes.map(({ code, path }) => (
        <path key={code} d={path} className={code === marked ? "marked" : ""}>
          <title>{names.get(code) ?? code}</title>
        </path>
      ))}
    </svg>
  );
}
