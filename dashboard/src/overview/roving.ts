import { type KeyboardEvent, useState } from "react";

interface Roving {
  /** To be put on what holds the items. */
  onKeyDown: (event: KeyboardEvent<Element>) => void;
  tabIndexOf: (index: number) => 0 | -1;
  onFocusOf: (index: number) => () => void;
}

/**
 * Many small buttons as one stop of the Tab key: the arrows go from one to the next. Items carry `data-item`; `columns` says
 * how many stand in a row of what holds them, `towards` which item is next where they stand in no rows.
 */
export function useRoving(
  count: number,
  columns: (place: Element) => number,
  towards: (key: string, from: number) => number | undefined = noWhere,
): Roving {
  const [current, setCurrent] = useState(0);
  const target = (key: string, place: Element): number | undefined => {
    const aimed = towards(key, current);
    if (aimed !== undefined) {
      return aimed;
    }
    switch (key) {
      case "ArrowRight":
        return current + 1;
      case "ArrowLeft":
        return current - 1;
      case "ArrowDown":
        return current + columns(place);
      case "ArrowUp":
        return current - columns(place);
      case "Home":
        return 0;
      case "End":
        return count - 1;
      default:
        return undefined;
    }
  };
  return {
    onKeyDown: (event) => {
      const to = target(event.key, event.currentTarget);
      if (to === undefined || to < 0 || to >= count) {
        return;
      }
      event.preventDefault();
      setCurrent(to);
      event.currentTarget.querySelectorAll<HTMLElement | SVGElement>("[data-item]")[to]?.focus();
    },
    tabIndexOf: (index) => (index === Math.min(current, count - 1) ? 0 : -1),
    onFocusOf: (index) => () => setCurrent(index),
  };
}

function noWhere(): undefined {
  return undefined;
}
