import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// Machines that build are busy; nothing here is a measure of speed.
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

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

// jsdom knows dialogs but cannot open them.
function showModal(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  this.open = false;
}

if (typeof HTMLDialogElement === "function") {
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
  globalThis.scrollTo = () => undefined;
}
