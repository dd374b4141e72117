import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { Colouring } from "./map-units";
import { useRoving } from "./roving";

interface TileMapProps {
  colouring: Colouring;
  /** Which units they are, where they are not all. */
  label?: string;
  open: (unit: string) => void;
}

/** A tile for each unit, where nobody has entered outlines. Names without their kind, for there is little room. */
export function TileMap({ colouring, label, open }: TileMapProps) {
  const texts = useTexts(overview);
  const units = colouring.units.toSorted((a, b) => short(a.name).localeCompare(short(b.name), "vi"));
  const roving = useRoving(units.length, columnsOf);
  return (
    <div
      className="tiles"
      role="toolbar"
      tabIndex={-1}
      aria-label={label ?? texts.mapLabel}
      onKeyDown={roving.onKeyDown}
      data-testid="tiles"
    >
      {units.map(({ code, name, tone, says }, index) => (
        <button
          key={code}
          type="button"
          data-item
          className={`tile ${tone}`}
          tabIndex={roving.tabIndexOf(index)}
          title={`${name}: ${says}`}
          aria-label={`${name}: ${says}`}
          onFocus={roving.onFocusOf(index)}
          onClick={() => open(code)}
        >
          {short(name)}
        </button>
      ))}
    </div>
  );
}

function short(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố|Phường|Xã|Đặc khu|Huyện|Quận|Thị xã|Thị trấn) /, "");
}

function columnsOf(place: Element): number {
  return getComputedStyle(place).gridTemplateColumns.split(" ").length;
}
