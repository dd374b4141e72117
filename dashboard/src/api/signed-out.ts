import { useSyncExternalStore } from "react";

let signedOut = false;
const listeners = new Set<() => void>();

/** A call was told that nobody is signed in: the session has ended. */
export function noteSignedOut(): void {
  tell(true);
}

/** Somebody signed in again, in another tab for example. */
export function noteSignedIn(): void {
  tell(false);
}

function tell(now: boolean): void {
  if (signedOut !== now) {
    signedOut = now;
    listeners.forEach((listener) => listener());
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the session has ended since the page was opened. What was typed stays where it is. */
export function useSignedOut(): boolean {
  return useSyncExternalStore(subscribe, () => signedOut);
}
