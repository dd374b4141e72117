import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

/** Keys with what they do: `?`, `u`, or two after one another, `g t`. */
export interface Shortcut {
  keys: string;
  label: string;
  act: () => void;
}

let registered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Shortcut[]): void {
  registered = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Everything that has keys at the moment, for the list of them. */
export function useRegisteredShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => registered);
}

/** Gives an action keys while the component is shown: `useShortcut("n", texts.newTask, () => open())`. */
export function useShortcut(keys: string, label: string, act: () => void): void {
  const now = useEffectEvent(act);
  useEffect(() => {
    const shortcut: Shortcut = { keys, label, act: () => now() };
    change([...registered, shortcut]);
    return () => change(registered.filter((one) => one !== shortcut));
  }, [keys, label]);
}

const WAITS_MILLISECONDS = 1200;
let first: { key: string; until: number } | null = null;

/** Does what the pressed key stands for, unless somebody is typing or a dialog is open. */
export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) {
    return;
  }
  const before = first !== null && first.until > Date.now() ? `${first.key} ` : "";
  const keys = `${before}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
  const found = registered.findLast((shortcut) => shortcut.keys === keys);
  const begins = registered.some((shortcut) => shortcut.keys.startsWith(`${keys} `));
  first = found === undefined && begins ? { key: event.key, until: Date.now() + WAITS_MILLISECONDS } : null;
  if (found !== undefined) {
    event.preventDefault();
    found.act();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("input:not([type=checkbox], [type=radio], [type=button]), textarea, select, dialog[open], [role=dialog]") !==
        null)
  );
}
