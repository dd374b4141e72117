import { useMemo } from "react";
import { draw, type FeatureCollection } from "../outlines/drawing";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { Colouring } from "./map-units";
import { useRoving } from "./roving";

const WIDTH = 900;

function oneByOne(): number {
  return 1;
}

interface ShapeMapProps {
  colouring: Colouring;
  outlines: FeatureCollection;
  open: (unit: string) => void;
}

/** The outlines of the units, coloured. Units without one stand as tiles below, so that none is missing. */
export function ShapeMap({ colouring, outlines, open }: ShapeMapProps) {
  const texts = useTexts(overview);
  const { width, height, shapes } = useMemo(() => draw(outlines, WIDTH), [outlines]);
  const drawn = shapes.flatMap((shape) => {
    const unit = colouring.units.find(({ code }) => code === shape.code);
    return unit === undefined ? [] : [{ ...shape, unit }];
  });
  const homeless = colouring.units.filter(({ code }) => shapes.every((shape) => shape.code !== code));
  const roving = useRoving(drawn.length, oneByOne);
  return (
    <>
      <svg
        className="shapes"
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        role="toolbar"
        tabIndex={-1}
        aria-label={texts.mapLabel}
        onKeyDown={roving.onKeyDown}
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
            onFocus={roving.onFocusOf(index)}
            onClick={() => open(code)}
            onKeyDown={({ key }) => {
              if (key === "Enter" || key === " ") {
                open(code);
              }
            }}
          >
            <title>{`${unit.name}: ${unit.says}`}</title>
          </path>
        ))}
      </svg>
      {homeless.length > 0 && (
        <p className="homeless">
          {texts.mapWithout}{" "}
          {homeless.map(({ code, name, says }) => (
            <button key={code} type="button" className="link" title={says} onClick={() => open(code)}>
              {name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
