import { type RefObject, useEffect, useState } from "react";

export interface Scrolled {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** What part of its content an element shows, once it is known; a whole screen until then. */
export function useScrolled(place: RefObject<HTMLElement | null>): [Scrolled, () => void] {
  const [scrolled, set] = useState<Scrolled>({ top: 0, left: 0, width: 1366, height: 768 });
  const read = () => {
    const element = place.current;
    if (element !== null && element.clientHeight > 0) {
      const next = {
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      };
      set((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    }
  };
  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
    // `read` only reads what `place` holds.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);
  return [scrolled, read];
}
