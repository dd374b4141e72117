import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { copyBlock, editsOf, pastedEdits } from "./clipboard";
import { HEAD_MORE } from "./window";
import { moved, tabbed } from "./moves";
import { type Block, blockOf, type Place, type SheetHandle, type SheetProps } from "./view";

/** An open cell. */
export interface Opened {
  text: string;
  /** Opened by typing. */
  quick: boolean;
}

/** Where one is in a sheet, and what keys, pointer and clipboard do there. */
export interface Working {
  at: Place;
  chosen: Block;
  opened: Opened | null;
  close: (value: string | null, key: string, shift: boolean) => void;
  handlers: {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onCopy: (event: ClipboardEvent) => void;
    onCut: (event: ClipboardEvent) => void;
    onPaste: (event: ClipboardEvent) => void;
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onClick: (event: MouseEvent<HTMLElement>) => void;
    onDoubleClick: () => void;
  };
}

interface Measures {
  grid: RefObject<HTMLElement | null>;
  offsets: readonly number[];
  /** Rows that fit on the screen. */
  page: number;
}

export function useSheet(ref: Ref<SheetHandle> | undefined, props: SheetProps, { grid, offsets, page }: Measures): Working {
  const { rows, columns, text, edit, titleWidth, rowHeight } = props;
  const leaving = useRef(false);
  const [at, setAt] = useState<Place>(() => ({ row: 0, column: Math.max(0, columns.findIndex(({ editable }) => editable)) }));
  const [anchor, setAnchor] = useState<Place>(at);
  const [opened, setOpened] = useState<Opened | null>(null);
  const chosen = blockOf(at, anchor);
  const extent = { rows: rows.length, columns, page };

  const reveal = ({ row, column }: Place) => {
    const element = grid.current;
    if (element === null) {
      return;
    }
    const top = row * rowHeight;
    const left = offsets[column] ?? 0;
    const right = offsets[column + 1] ?? left;
    const head = rowHeight + HEAD_MORE;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    scrollInto(element, {
      top: Math.min(top, Math.max(scrollTop, top + rowHeight - (clientHeight - head))),
      left: Math.min(left, Math.max(scrollLeft, right - (clientWidth - titleWidth))),
    });
  };
  const go = (place: Place, extend = false) => {
    setAt(place);
    if (!extend) {
      setAnchor(place);
    }
    reveal(place);
    props.at?.(place);
  };
  const open = (how: Opened) => {
    if (columns[at.column]?.editable === true) {
      setAnchor(at);
      reveal(at);
      // The field must be there before the browser gives the typed letter to whatever has the focus.
      flushSync(() => setOpened(how));
    }
  };
  const close = (value: string | null, key: string, shift: boolean) => {
    const before = text(at.row, at.column);
    setOpened(null);
    props.typing?.(null);
    if (value !== null && value.trim() !== before) {
      edit([{ ...at, text: value }], false);
    }
    if (key === "") {
      return;
    }
    grid.current?.focus({ preventScroll: true });
    const next =
      key === "Tab"
        ? tabbed(at, shift, extent)
        : moved(key === "Enter" ? (shift ? "ArrowUp" : "ArrowDown") : key, false, at, extent);
    if (next !== null) {
      go(next);
    }
  };
  const withControl = (key: string): boolean => {
    switch (key) {
      case "z":
        props.undo?.();
        return true;
      case "y":
        props.redo?.();
        return true;
      case "a":
        setAnchor({ row: 0, column: 0 });
        setAt({ row: rows.length - 1, column: columns.length - 1 });
        return true;
      case "d":
        edit(editsOf({ ...chosen, top: chosen.top + 1 }, columns, (_, column) => text(chosen.top, column)), false);
        return true;
      case "r":
        edit(editsOf({ ...chosen, left: chosen.left + 1 }, columns, (row) => text(row, chosen.left)), false);
        return true;
      default:
        return false;
    }
  };
  const paste = (block: string) => {
    const edits = pastedEdits(block, chosen, rows.length, columns);
    const last = edits.at(-1);
    if (last !== undefined) {
      edit(edits, true);
      setAnchor({ row: chosen.top, column: chosen.left });
      setAt({ row: last.row, column: last.column });
    }
  };
  const pressed = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
    const control = ctrlKey || metaKey;
    if (altKey || key === "Shift") {
      return false;
    }
    if (key === "Tab") {
      const next = leaving.current ? null : tabbed(at, shiftKey, extent);
      if (next !== null) {
        go(next);
      }
      return next !== null;
    }
    leaving.current = key === "Escape";
    const next = key === "Enter" ? moved(shiftKey ? "ArrowUp" : "ArrowDown", false, at, extent) : moved(key, control, at, extent);
    if (next !== null) {
      go(next, shiftKey && key !== "Enter");
      return true;
    }
    if (control) {
      return withControl(shiftKey && key.toLowerCase() === "z" ? "y" : key.toLowerCase());
    }
    if (key === "Delete" || key === "Backspace") {
      edit(editsOf(chosen, columns, () => ""), false);
      return true;
    }
    if (key === "F2") {
      open({ text: text(at.row, at.column), quick: false });
      return true;
    }
    if (key.length === 1 || key === "Process" || key === "Unidentified") {
      open({ text: "", quick: true });
    }
    return false;
  };
  useImperativeHandle(ref, () => ({
    go: (place) => {
      go(place);
      grid.current?.focus({ preventScroll: true });
    },
    focus: () => grid.current?.focus({ preventScroll: true }),
  }));

  return {
    at,
    chosen,
    opened,
    close,
    handlers: {
      onKeyDown: (event) => {
        if (opened === null && pressed(event)) {
          event.preventDefault();
        }
      },
      onCopy: (event) => {
        if (opened === null) {
          copyBlock(event, chosen, props.copied ?? text);
        }
      },
      onCut: (event) => {
        if (opened === null) {
          copyBlock(event, chosen, props.copied ?? text);
          edit(editsOf(chosen, columns, () => ""), false);
        }
      },
      onPaste: (event) => {
        if (opened === null) {
          event.preventDefault();
          paste(event.clipboardData.getData("text/plain"));
        }
      },
      onPointerDown: (event) => {
        const place = pointed(event);
        if (place !== null && !(event.target instanceof HTMLInputElement) && event.button === 0) {
          go(place, event.shiftKey);
        }
      },
      onPointerMove: (event) => {
        const place = event.buttons === 1 && event.pointerType === "mouse" && opened === null ? pointed(event) : null;
        if (place !== null && (place.row !== at.row || place.column !== at.column)) {
          setAt(place);
        }
      },
      onClick: ({ nativeEvent }) => {
        // On a phone one touch opens the cell: there are no keys to begin with.
        if (nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType === "touch" && opened === null) {
          open({ text: text(at.row, at.column), quick: false });
        }
      },
      onDoubleClick: () => {
        if (opened === null) {
          open({ text: text(at.row, at.column), quick: false });
        }
      },
    },
  };
}

function pointed(event: PointerEvent<HTMLElement>): Place | null {
  const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
  return cell === null ? null : { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function scrollInto(element: HTMLElement, { top, left }: { top: number; left: number }): void {
  element.scrollTop = top;
  element.scrollLeft = left;
}
