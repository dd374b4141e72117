import { type KeyboardEvent, type PointerEvent, type Ref, useId, useImperativeHandle, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { CellEditor } from "./CellEditor";
import { copyBlock, editsOf, pastedEdits } from "./clipboard";
import { moved, tabbed } from "./moves";
import { SheetCell } from "./SheetCell";
import { useScrolled } from "./scrolled";
import { blockOf, type Place, type SheetHandle, type SheetProps } from "./view";
import { columnsShown, numbersOf, offsetsOf, rowsShown } from "./window";
import "./sheet.css";

interface Opened {
  text: string;
  quick: boolean;
}

/**
 * A grid as fast as a spreadsheet: arrows, Enter, Tab, Home, End, Ctrl+Z, blocks pasted from and copied to Excel, filling. Only
 * what is seen is drawn; a key typed in a cell draws nothing but that cell's field. The focus stays on the grid, which names
 * the cell one is at.
 */
export function Sheet({ ref, ...props }: SheetProps & { ref?: Ref<SheetHandle> }) {
  const { label, corner, rows, columns, view, text, edit, titleWidth, rowHeight, className = "" } = props;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const [scroll, onScroll] = useScrolled(grid);
  const [at, setAt] = useState<Place>(() => ({ row: 0, column: Math.max(0, columns.findIndex(({ editable }) => editable)) }));
  const [anchor, setAnchor] = useState<Place>(at);
  const [opened, setOpened] = useState<Opened | null>(null);
  const offsets = useMemo(() => offsetsOf(columns.map(({ width }) => width)), [columns]);
  const chosen = blockOf(at, anchor);
  const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 2);
  const extent = { rows: rows.length, columns, page };

  const reveal = ({ row, column }: Place) => {
    const element = grid.current;
    if (element === null) {
      return;
    }
    const top = row * rowHeight;
    const left = offsets[column] ?? 0;
    const right = offsets[column + 1] ?? left;
    const head = rowHeight + 6;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    element.scrollTo({
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
  const pointed = (event: PointerEvent<HTMLElement>): Place | null => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    return cell === null ? null : { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
  };

  useImperativeHandle(ref, () => ({
    go: (place) => {
      go(place);
      grid.current?.focus({ preventScroll: true });
    },
    focus: () => grid.current?.focus({ preventScroll: true }),
  }));

  const rowNumbers = numbersOf(rowsShown(scroll.top, scroll.height, rowHeight, rows.length), at.row);
  const columnNumbers = numbersOf(columnsShown(scroll.left, scroll.width - titleWidth, offsets), at.column);
  const width = titleWidth + (offsets.at(-1) ?? 0);
  return (
    <div
      ref={grid}
      id={id}
      role="grid"
      className={`sheet ${className}`}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={`${id}-${at.row}-${at.column}`}
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={(event) => {
        if (opened === null && pressed(event)) {
          event.preventDefault();
        }
      }}
      onCopy={(event) => opened === null && copyBlock(event, chosen, props.copied ?? text)}
      onCut={(event) => {
        if (opened === null) {
          copyBlock(event, chosen, props.copied ?? text);
          edit(editsOf(chosen, columns, () => ""), false);
        }
      }}
      onPaste={(event) => {
        if (opened === null) {
          event.preventDefault();
          const edits = pastedEdits(event.clipboardData.getData("text/plain"), chosen, rows.length, columns);
          const last = edits.at(-1);
          if (last !== undefined) {
            edit(edits, true);
            setAnchor({ row: chosen.top, column: chosen.left });
            setAt({ row: last.row, column: last.column });
          }
        }
      }}
      onPointerDown={(event) => {
        const place = pointed(event);
        const inside = event.target instanceof HTMLInputElement;
        if (place !== null && !inside && event.button === 0) {
          go(place, event.shiftKey);
        }
      }}
      onPointerMove={(event) => {
        const place = event.buttons === 1 && event.pointerType === "mouse" && opened === null ? pointed(event) : null;
        if (place !== null && (place.row !== at.row || place.column !== at.column)) {
          setAt(place);
        }
      }}
      onClick={(event) => {
        // On a phone one touch opens the cell: there are no keys to begin with.
        if (event.nativeEvent instanceof globalThis.PointerEvent && event.nativeEvent.pointerType === "touch" && opened === null) {
          open({ text: text(at.row, at.column), quick: false });
        }
      }}
      onDoubleClick={() => opened === null && open({ text: text(at.row, at.column), quick: false })}
    >
      <div className="sheet-area" role="presentation" style={{ width, height: (rows.length + 1) * rowHeight + 6 }}>
        <div className="sheet-row sheet-head" role="row" aria-rowindex={1} style={{ height: rowHeight + 6 }}>
          <div className="sheet-title" role="columnheader" aria-colindex={1} style={{ width: titleWidth }}>
            {corner}
          </div>
          {columnNumbers.map((number) => {
            const column = columns[number];
            return column === undefined ? null : (
              <div
                key={column.key}
                role="columnheader"
                aria-colindex={number + 2}
                className={`sheet-cell ${number === at.column ? "here" : ""}`}
                style={{ left: titleWidth + (offsets[number] ?? 0), width: column.width }}
                title={column.hint}
              >
                <span>{column.title}</span>
              </div>
            );
          })}
        </div>
        {rowNumbers.map((number) => {
          const row = rows[number];
          return row === undefined ? null : (
            <div
              key={row.key}
              role="row"
              aria-rowindex={number + 2}
              className="sheet-row"
              style={{ top: rowHeight + 6 + number * rowHeight, height: rowHeight }}
            >
              <div
                className={`sheet-title ${number === at.row ? "here" : ""}`}
                role="rowheader"
                aria-colindex={1}
                style={{ width: titleWidth }}
                title={row.title}
              >
                <span>
                  {row.title}
                  {row.hint !== undefined && <small> {row.hint}</small>}
                </span>
              </div>
              {columnNumbers.map((columnNumber) => {
                const column = columns[columnNumber];
                if (column === undefined) {
                  return null;
                }
                const { text: shown, tone, note = "" } = view(number, columnNumber);
                const current = number === at.row && columnNumber === at.column;
                return (
                  <SheetCell
                    key={column.key}
                    id={`${id}-${number}-${columnNumber}`}
                    row={number}
                    column={columnNumber}
                    left={titleWidth + (offsets[columnNumber] ?? 0)}
                    width={column.width}
                    text={shown}
                    tone={tone}
                    note={note}
                    editable={column.editable}
                    words={column.words === true}
                    current={current}
                    chosen={
                      current ||
                      (number >= chosen.top && number <= chosen.bottom && columnNumber >= chosen.left && columnNumber <= chosen.right)
                    }
                  >
                    {current && opened !== null ? (
                      <CellEditor
                        label={`${row.title}, ${column.title}`}
                        text={opened.text}
                        words={column.words === true}
                        quick={opened.quick}
                        close={close}
                        typing={(typed) => props.typing?.({ ...at, text: typed })}
                      />
                    ) : undefined}
                  </SheetCell>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
