import { type ClipboardEvent } from "react";
import { readBlock, writeBlock } from "./block";
import type { Block, Edit, SheetProps } from "./view";

/** The edits that a pasted block is: one value fills all that is chosen; empty cells and what lies outside say nothing. */
export function pastedEdits(text: string, chosen: Block, rows: number, columns: SheetProps["columns"]): Edit[] {
  const block = readBlock(text);
  const single = block.length === 1 && block[0]?.length === 1;
  const height = single ? chosen.bottom - chosen.top + 1 : block.length;
  const edits: Edit[] = [];
  for (let down = 0; down < height && chosen.top + down < rows; down++) {
    const cells = block[single ? 0 : down] ?? [];
    const width = single ? chosen.right - chosen.left + 1 : cells.length;
    for (let right = 0; right < width && chosen.left + right < columns.length; right++) {
      const value = (cells[single ? 0 : right] ?? "").trim();
      if (value !== "" && columns[chosen.left + right]?.editable === true) {
        edits.push({ row: chosen.top + down, column: chosen.left + right, text: value });
      }
    }
  }
  return edits;
}

/** Every chosen cell that can be filled in, with a text for each. */
export function editsOf(chosen: Block, columns: SheetProps["columns"], text: (row: number, column: number) => string): Edit[] {
  const edits: Edit[] = [];
  for (let row = chosen.top; row <= chosen.bottom; row++) {
    for (let column = chosen.left; column <= chosen.right; column++) {
      if (columns[column]?.editable === true) {
        edits.push({ row, column, text: text(row, column) });
      }
    }
  }
  return edits;
}

export function copyBlock(event: ClipboardEvent, { top, bottom, left, right }: Block, text: SheetProps["text"]): void {
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, over) => text(top + down, left + over)),
  );
  event.clipboardData.setData("text/plain", writeBlock(rows));
  event.preventDefault();
}
