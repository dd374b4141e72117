import { expect, test } from "vitest";
import { readBlock, writeBlock } from "./block";
import { moved, tabbed } from "./moves";
import { columnsShown, numbersOf, offsetsOf, rowsShown } from "./window";

const COLUMNS = [
  { key: "now", title: "", width: 100, editable: true },
  { key: "before", title: "", width: 100, editable: false },
  { key: "note", title: "", width: 100, editable: true },
];
const EXTENT = { rows: 10, columns: COLUMNS, page: 4 };

test("a block from a spreadsheet keeps its rows, also with line breaks inside cells", () => {
  expect(readBlock("1.234\t5\r\n\t7\r\n")).toEqual([
    ["1.234", "5"],
    ["", "7"],
  ]);
  expect(readBlock('"a\nb"\t"say ""x"""')).toEqual([["a\nb", 'say "x"']]);
  expect(readBlock('5"\t6')).toEqual([['5"', "6"]]);
});

test("what is copied can be pasted", () => {
  const rows = [
    ["a\tb", "1"],
    ['"', ""],
  ];
  expect(readBlock(writeBlock(rows))).toEqual(rows);
});

test("arrows stop at the edges; with Ctrl they go there", () => {
  expect(moved("ArrowUp", false, { row: 0, column: 0 }, EXTENT)).toEqual({ row: 0, column: 0 });
  expect(moved("ArrowDown", true, { row: 0, column: 1 }, EXTENT)).toEqual({ row: 9, column: 1 });
  expect(moved("End", true, { row: 0, column: 0 }, EXTENT)).toEqual({ row: 9, column: 2 });
  expect(moved("PageDown", false, { row: 8, column: 0 }, EXTENT)).toEqual({ row: 9, column: 0 });
  expect(moved("a", false, { row: 8, column: 0 }, EXTENT)).toBe(null);
});

test("Tab goes through the cells that can be filled in, and leaves after the last", () => {
  expect(tabbed({ row: 0, column: 0 }, false, EXTENT)).toEqual({ row: 0, column: 2 });
  expect(tabbed({ row: 0, column: 2 }, false, EXTENT)).toEqual({ row: 1, column: 0 });
  expect(tabbed({ row: 9, column: 2 }, false, EXTENT)).toBe(null);
  expect(tabbed({ row: 0, column: 0 }, true, EXTENT)).toBe(null);
});

test("of a large sheet only what is seen is there, and the cell one is at", () => {
  expect(rowsShown(3400, 600, 34, 170, 2)).toEqual({ from: 98, to: 120 });
  expect(columnsShown(150, 200, offsetsOf(Array.from({ length: 6 }, () => ({ width: 100 }))), 0)).toEqual({ from: 1, to: 4 });
  expect(numbersOf({ from: 2, to: 4 }, 0)).toEqual([2, 3, 0]);
});
