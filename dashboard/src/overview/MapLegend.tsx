import type { Colouring } from "./map-units";

/** What the colours of a map mean, with how many units have each. */
export function MapLegend({ colouring }: { colouring: Colouring }) {
  return (
    <ul className="legend">
      {colouring.legend.map(({ tone, says, count }) => (
        <li key={tone}>
          <span className={`swatch ${tone}`} aria-hidden /> {says} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}
