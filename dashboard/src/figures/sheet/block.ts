/** Rows of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around cells with line breaks. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (;;) {
    const found = cell.exec(text);
    if (found === null) {
      // A quote that is not closed is a quote.
      return text.split(/\r\n|\r|\n/).map((line) => line.split("\t"));
    }
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "") {
      break;
    }
    if (found[3] !== "\t") {
      rows.push([]);
    }
  }
  // The line break after the last row begins none.
  return rows.length > 1 && rows.at(-1)?.join("") === "" ? rows.slice(0, -1) : rows;
}

export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
