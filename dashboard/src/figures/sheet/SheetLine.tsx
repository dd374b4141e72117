import { memo } from "react";
import { CellEditor } from "./CellEditor";
import { SheetCell } from "./SheetCell";
import type { Opened } from "./use-sheet";
import type { SheetColumn, SheetProps, SheetRow } from "./view";
import { numbersOf } from "./window";

interface SheetLineProps {
  id: string;
  row: SheetRow;
  number: number;
  columns: readonly SheetColumn[];
  offsets: readonly number[];
  /** Columns that are seen, and one that always is; -1 for none. */
  from: number;
  to: number;
  always: number;
  top: number;
  titleWidth: number;
  rowHeight: number;
  view: SheetProps["view"];
  /** Column of the cell one is at; -1 in other rows. */
  current: number;
  /** Columns chosen in this row; -1 for none. */
  left: number;
  right: number;
  /** Of the open cell; left out in other rows. */
  opened?: Opened;
  close?: (value: string | null, key: string, shift: boolean) => void;
  typing?: (text: string) => void;
}

/** A row: its title, and those of its cells that are seen. Drawn again only when something of it changed. */
export const SheetLine = memo(function SheetLine(props: SheetLineProps) {
  const { id, row, number, columns, offsets, from, to, always, top, titleWidth, rowHeight, view, current, left, right } = props;
  const { opened, close, typing } = props;
  return (
    <div role="row" aria-rowindex={number + 2} className="sheet-row" style={{ top, height: rowHeight }}>
      <div
        className={`sheet-title ${current === -1 ? "" : "here"}`}
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
      {numbersOf({ from, to }, always).map((columnNumber) => {
        const column = columns[columnNumber];
        if (column === undefined) {
          return null;
        }
        const { text, tone, note = "" } = view(number, columnNumber);
        const here = columnNumber === current;
        return (
          <SheetCell
            key={column.key}
            id={`${id}-${number}-${columnNumber}`}
            row={number}
            column={columnNumber}
            left={titleWidth + (offsets[columnNumber] ?? 0)}
            width={column.width}
            text={text}
            tone={tone}
            note={note}
            editable={column.editable}
            words={column.words === true}
            current={here}
            chosen={here || (columnNumber >= left && columnNumber <= right)}
          >
            {here && opened !== undefined && close !== undefined && typing !== undefined ? (
              <CellEditor
                label={`${row.title}, ${column.title}`}
                text={opened.text}
                words={column.words === true}
                quick={opened.quick}
                close={close}
                typing={typing}
              />
            ) : undefined}
          </SheetCell>
        );
      })}
    </div>
  );
});
