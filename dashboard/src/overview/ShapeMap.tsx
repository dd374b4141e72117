import { useMemo, useState } from "react";
import { draw, type FeatureCollection } from "../outlines/drawing";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { Colouring } from "./map-units";
import { nearest } from "./nearest";
import { useRoving } from "./roving";
import { TileMap } from "./TileMap";

const WIDTH = 900;
/** What is narrower on a drawing of that width is hard to see and to hit. */
const TINY = 24;

function oneByOne(): number {
  return 1;
}

interface ShapeMapProps {
  colouring: Colouring;
  outlines: FeatureCollection;
  open: (unit: string) => void;
}

/** The outlines of the units, coloured. Units without one, or with one too small to hit, stand as tiles below. */
export function ShapeMap({ colouring, outlines, open }: ShapeMapProps) {
  const texts = useTexts(overview);
  const { width, height, shapes } = useMemo(() => draw(outlines, WIDTH), [outlines]);
  const [pointed, point] = useState<string | null>(null);
  const drawn = shapes.flatMap((shape) => {
    const unit = colouring.units.find(({ code }) => code === shape.code);
    return unit === undefined ? [] : [{ ...shape, unit }];
  });
  const seen = new Set(shapes.filter(({ across }) => across >= TINY).map(({ code }) => code));
  const aside = colouring.units.filter(({ code }) => !seen.has(code));
  const places = drawn.map(({ at }) => at);
  const roving = useRoving(drawn.length, oneByOne, (key, from) => nearest(places, from, key));
  const shown = drawn.find(({ code }) => code === pointed);
  return (
    <>
      <p className="map-caption" aria-hidden>
        {shown === undefined ? texts.mapHint : `${shown.unit.name}: ${shown.unit.says}`}
      </p>
      <svg
        className="shapes"
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        role="toolbar"
        tabIndex={-1}
        aria-label={texts.mapLabel}
        onKeyDown={roving.onKeyDown}
        onMouseLeave={() => point(null)}
        onBlur={() => point(null)}
        data-testid="shapes"
      >
        <defs>
          <pattern id="hatch" width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={8} height={8} className="hatch-ground" />
            <rect width={2.4} height={8} className="hatch-line" />
          </pattern>
        </defs>
        {drawn.map(({ code, path, unit }, index) => (
          <path
            key={code}
            d={path}
            data-item
            className={`shape ${unit.tone}`}
            role="button"
            tabIndex={roving.tabIndexOf(index)}
            aria-label={`${unit.name}: ${unit.says}`}
            onMouseEnter={() => point(code)}
            onFocus={() => {
              roving.onFocusOf(index)();
              point(code);
            }}
            onClick={() => open(code)}
            onKeyDown={({ key }) => {
              if (key === "Enter" || key === " ") {
                open(code);
              }
            }}
          />
        ))}
        {/* Drawn last: no neighbour covers its line. */}
        {shown !== undefined && <path className="shape-pointed" d={shown.path} aria-hidden />}
      </svg>
      {aside.length > 0 && (
        <div className="map-aside">
          <p className="hint">{texts.mapAside}</p>
          <TileMap colouring={{ ...colouring, units: aside }} label={texts.mapAside} open={open} />
        </div>
      )}
    </>
  );
}
