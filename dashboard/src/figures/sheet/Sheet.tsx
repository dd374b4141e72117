import { type Ref, useId, useRef } from "react";
import { useScrolled } from "./scrolled";
import { SheetLine } from "./SheetLine";
import { useSheet } from "./use-sheet";
import type { SheetHandle, SheetProps } from "./view";
import { columnsShown, HEAD_MORE, numbersOf, offsetsOf, rowsShown, within } from "./window";
import "./sheet.css";

/**
 * A grid as fast as a spreadsheet: arrows, Enter, Tab, Home, End, Ctrl+Z, blocks pasted from and copied to Excel, filling. Only
 * what is seen is drawn; a key typed in a cell draws nothing but that cell's field. The focus stays on the grid, which names
 * the cell one is at.
 */
export function Sheet({ ref, ...props }: SheetProps & { ref?: Ref<SheetHandle> }) {
  const { label, corner, rows, columns, view, titleWidth, rowHeight, className = "" } = props;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [scroll, onScroll] = useScrolled(grid);
  const offsets = offsetsOf(columns);
  const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 2);
  const working = useSheet(ref, props, { grid, offsets, page });
  const { at, chosen, opened, close } = working;
  const rowNumbers = numbersOf(rowsShown(scroll.top, scroll.height, rowHeight, rows.length), at.row);
  const seen = columnsShown(scroll.left, scroll.width - titleWidth, offsets);
  const always = within(seen, at.column) ? -1 : at.column;
  const headHeight = rowHeight + HEAD_MORE;
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
      {...working.handlers}
    >
      <div
        className="sheet-area"
        role="presentation"
        style={{ width: titleWidth + (offsets.at(-1) ?? 0), height: rows.length * rowHeight + headHeight }}
      >
        <div className="sheet-row sheet-head" role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <div className="sheet-title" role="columnheader" aria-colindex={1} style={{ width: titleWidth }}>
            {corner}
          </div>
          {numbersOf(seen, always).map((number) => {
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
          const isChosen = number >= chosen.top && number <= chosen.bottom;
          const current = number === at.row ? at.column : -1;
          return row === undefined ? null : (
            <SheetLine
              key={row.key}
              {...{ id, row, number, columns, offsets, always, titleWidth, rowHeight, view, current }}
              from={seen.from}
              to={seen.to}
              top={headHeight + number * rowHeight}
              left={isChosen ? chosen.left : -1}
              right={isChosen ? chosen.right : -1}
              {...(current !== -1 && opened !== null
                ? { opened, close, typing: (text: string) => props.typing?.({ ...at, text }) }
                : {})}
            />
          );
        })}
      </div>
    </div>
  );
}
