import { memo, type ReactNode } from "react";
import type { CellTone } from "./view";

interface SheetCellProps {
  id: string;
  row: number;
  column: number;
  left: number;
  width: number;
  text: string;
  tone: CellTone;
  note: string;
  editable: boolean;
  words: boolean;
  current: boolean;
  chosen: boolean;
  children?: ReactNode;
}

/** One cell; drawn again only when something of it changed. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { id, row, column, left, width, text, tone, note, editable, words, current, chosen, children } = props;
  const classes = ["sheet-cell", tone, editable ? "open" : "", words ? "words" : "", current ? "current" : "", chosen ? "chosen" : ""];
  return (
    <div
      id={id}
      role="gridcell"
      className={classes.join(" ")}
      style={{ left, width }}
      data-row={row}
      data-column={column}
      aria-colindex={column + 2}
      aria-selected={chosen}
      {...{ "aria-readonly": !editable }}
      aria-invalid={tone === "bad" ? true : undefined}
      title={note === "" ? undefined : note}
    >
      {children ?? text}
      {note !== "" && <span className="unseen">{note}</span>}
    </div>
  );
});
