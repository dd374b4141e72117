import { useSyncExternalStore } from "react";
import type { Language } from "../texts/texts";

export type Look = "system" | "light" | "dark" | "contrast";
export type Density = "comfortable" | "compact";

/** What a reader chose about how the product looks, kept on this device. */
export interface Preferences {
  language: Language;
  look: Look;
  density: Density;
  /** The navigation shows signs without words. */
  folded: boolean;
  /** Shortcuts of one key can be turned off: speech input would otherwise set them off. */
  shortcuts: boolean;
}

export const LOOKS: Look[] = ["system", "light", "dark", "contrast"];
export const DENSITIES: Density[] = ["comfortable", "compact"];

const KEPT = "tiendo.preferences";
const SHIPPED: Preferences = { language: "vi", look: "system", density: "comfortable", folded: false, shortcuts: true };

let current = kept();
const listeners = new Set<() => void>();

function kept(): Preferences {
  try {
    return { ...SHIPPED, ...(JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<Preferences>) };
  } catch {
    return SHIPPED;
  }
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(KEPT, JSON.stringify(current));
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
}

/** The look that is shown: what was chosen, or what the device asks for. */
export type ShownLook = Exclude<Look, "system">;

const DARK = matchMedia("(prefers-color-scheme: dark)");
const CONTRAST = matchMedia("(prefers-contrast: more)");
const PRINT = matchMedia("print");

function wished(): ShownLook {
  if (CONTRAST.matches) {
    return "contrast";
  }
  return DARK.matches ? "dark" : "light";
}

function followDevice(listener: () => void): () => void {
  DARK.addEventListener("change", listener);
  CONTRAST.addEventListener("change", listener);
  return () => {
    DARK.removeEventListener("change", listener);
    CONTRAST.removeEventListener("change", listener);
  };
}

function followPrinter(listener: () => void): () => void {
  PRINT.addEventListener("change", listener);
  return () => PRINT.removeEventListener("change", listener);
}

/** The look to show; paper is always light. */
export function useShownLook(): ShownLook {
  const { look } = usePreferences();
  const device = useSyncExternalStore(followDevice, wished);
  const printing = useSyncExternalStore(followPrinter, () => PRINT.matches);
  if (printing) {
    return "light";
  }
  return look === "system" ? device : look;
}
