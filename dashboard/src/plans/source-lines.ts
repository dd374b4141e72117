import { type Item, sourcesOf } from "./items";
import type { Plan, Source } from "./types";

/** A line of the file, with the items that were read from it. */
export interface SourceLine {
  number: number;
  text: string;
  items: string[];
}

/** A run of lines, all of them or those around what was read. */
export interface SourceBlock {
  page: number | null;
  lines: SourceLine[];
}

function placesOf(plan: Plan, items: readonly Item[]): [string, Source][] {
  return items.flatMap(({ key, source }) => {
    const more = key.includes("/") ? [] : sourcesOf(plan, key);
    return [...new Set([...(source === null ? [] : [source]), ...more])].map((place): [string, Source] => [key, place]);
  });
}

/** A text file whole, line by line. */
export function wholeText(plan: Plan, items: readonly Item[], text: string): SourceBlock[] {
  const read = new Map<number, string[]>();
  for (const [key, { firstLine, lastLine }] of placesOf(plan, items)) {
    for (let line = firstLine ?? 0; line > 0 && line <= (lastLine ?? 0); line++) {
      read.set(line, [...(read.get(line) ?? []), key]);
    }
  }
  const lines = text
    .normalize("NFC")
    .split(/\r\n?|\n/)
    .map((line, index) => ({ number: index + 1, text: line, items: read.get(index + 1) ?? [] }));
  return [{ page: null, lines }];
}

/** What was read of a file that is no text (Word, PDF), in the order of the document. */
export function excerpts(plan: Plan, items: readonly Item[]): SourceBlock[] {
  const places = placesOf(plan, items).toSorted(
    ([, a], [, b]) => (a.page ?? 0) - (b.page ?? 0) || (a.firstLine ?? 0) - (b.firstLine ?? 0),
  );
  const blocks: SourceBlock[] = [];
  for (const [key, { page, firstLine, text }] of places) {
    const block = blocks.at(-1);
    const last = block?.lines.at(-1);
    if (block !== undefined && block.page === page && last?.text === text) {
      last.items.push(key);
    } else if (block !== undefined && block.page === page) {
      block.lines.push({ number: firstLine ?? 0, text, items: [key] });
    } else {
      blocks.push({ page, lines: [{ number: firstLine ?? 0, text, items: [key] }] });
    }
  }
  return blocks;
}
