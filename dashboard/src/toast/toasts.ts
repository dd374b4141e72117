import { useSyncExternalStore } from "react";

export type Tone = "good" | "bad" | "plain";

/** A short message that goes by itself; with `undo` it stays longer and can take back what it tells. */
export interface Toast {
  text: string;
  detail?: string;
  tone?: Tone;
  undo?: () => void;
}

export interface ShownToast extends Toast {
  id: number;
}

/** How long a message stays, in milliseconds; it waits while somebody points at it or is in it. */
export const STAYS = { plain: 6000, undo: 12_000, bad: 15_000 } as const;

let shown: readonly ShownToast[] = [];
let last = 0;
const listeners = new Set<() => void>();

/** Tells something, also from outside components. Returns what takes the message away. */
export function toast(message: Toast): () => void {
  const id = ++last;
  change([...shown.slice(-3), { ...message, id }]);
  return () => dismiss(id);
}

export function dismiss(id: number): void {
  change(shown.filter((one) => one.id !== id));
}

/**
 * Does something that cannot be taken back, but only after the reader had time to change his mind: the message offers to
 * undo while `act` waits. A page that is left does it at once.
 */
export function later(text: string, act: () => void, undone: () => void = () => undefined): void {
  const happen = () => {
    removeEventListener("pagehide", happen);
    clearTimeout(timer);
    take();
    act();
  };
  const timer = setTimeout(happen, STAYS.undo - 2000);
  addEventListener("pagehide", happen);
  const take = toast({
    text,
    undo: () => {
      clearTimeout(timer);
      removeEventListener("pagehide", happen);
      undone();
    },
  });
}

function change(next: readonly ShownToast[]): void {
  shown = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useToasts(): readonly ShownToast[] {
  return useSyncExternalStore(subscribe, () => shown);
}
