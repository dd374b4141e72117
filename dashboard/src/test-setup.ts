import { configure } from "@testing-library/react";

// Machines that build are busy; nothing here is a measure of speed.
configure({ asyncUtilTimeout: 30_000 });

// jsdom draws nothing and measures nothing; the component library asks for both.
class Unmeasured implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = Unmeasured;
globalThis.matchMedia = (media) =>
  ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

if (typeof globalThis.getComputedStyle === "function") {
  const styleOf = globalThis.getComputedStyle;
  globalThis.getComputedStyle = (element) => styleOf(element);
}
