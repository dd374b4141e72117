import { type Palette, PALETTES } from "./theme";
import { useShownLook } from "../preferences/preferences";

/** The colours of the look shown, for what is drawn and not styled: charts, maps. */
export function usePalette(): Palette {
  return PALETTES[useShownLook()];
}
