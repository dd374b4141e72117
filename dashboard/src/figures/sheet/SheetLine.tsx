import { CellEditor } from "./CellEditor";
import { SheetCell } from "./SheetCell";
import type { Working } from "./use-sheet";
import type { SheetProps } from "./view";

interface SheetLineProps {
  sheet: SheetProps;
  id: string;
  number: number;
  columnNumbers: readonly number[];
  offsets: readonly number[];
  top: number;
  working: Working;
}

/** A row: its title, and those of its cells that are seen. */
export function SheetLine({ sheet, id, number, columnNumbers, offsets, top, working }: SheetLineProps) {
  const { rows, columns, view, titleWidth, rowHeight } = sheet;
  const { at, chosen, opened } = working;
  const row = rows[number];
  if (row === undefined) {
    return null;
  }
  const isChosen = (column: number) =>
    number >= chosen.top && number <= chosen.bottom && column >= chosen.left && column <= chosen.right;
  return (
    <div role="row" aria-rowindex={number + 2} className="sheet-row" style={{ top, height: rowHeight }}>
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
        const { text, tone, note = "" } = view(number, columnNumber);
        const current = number === at.row && columnNumber === at.column;
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
            current={current}
            chosen={current || isChosen(columnNumber)}
          >
            {current && opened !== null ? (
              <CellEditor
                label={`${row.title}, ${column.title}`}
                text={opened.text}
                words={column.words === true}
                quick={opened.quick}
                close={working.close}
                typing={(typed) => sheet.typing?.({ ...at, text: typed })}
              />
            ) : undefined}
          </SheetCell>
        );
      })}
    </div>
  );
}
