import { useSyncExternalStore } from "react";
import { usePreferences } from "../../preferences/preferences";

export interface SheetSize {
  title: number;
  cell: number;
  beside: number;
  row: number;
}

const DESKTOP = { title: 380, cell: 130, beside: 110 };
const NARROW = { title: 280, cell: 120, beside: 100 };
const PHONE = { title: 176, cell: 96, beside: 90, row: 58 };

function subscribe(listener: () => void): () => void {
  addEventListener("resize", listener);
  return () => removeEventListener("resize", listener);
}

/** Sizes of the sheet that fit the screen, in pixels. */
export function useSheetSize(): SheetSize {
  const { density } = usePreferences();
  const kind = useSyncExternalStore(subscribe, () => (innerWidth < 700 ? "PHONE" : innerWidth < 1200 ? "NARROW" : "DESKTOP"));
  const row = density === "compact" ? 36 : 42;
  return kind === "PHONE" ? PHONE : kind === "NARROW" ? { ...NARROW, row } : { ...DESKTOP, row };
}
