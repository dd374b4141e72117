import { useEffect, useState } from "react";

/** The present second. */
export function useClock(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Keeps the screen from going dark, where the device lets a page ask for it. */
export function useAwake(): void {
  useEffect(() => {
    const lock = "wakeLock" in navigator ? navigator.wakeLock.request("screen") : undefined;
    // A device that is low on power refuses; the screen then goes dark as usual.
    const held = lock?.catch(() => undefined);
    return () => void held?.then((one) => one?.release());
  }, []);
}
