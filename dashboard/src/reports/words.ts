import type { Words } from "../drafting/merge";
import type { Report } from "./types";

export function sentenceKey(id: string): string {
  return `sentence/${id}`;
}

export function narrativeKey(field: string): string {
  return `narrative/${field}`;
}

/** The texts of a report an officer may change, by `sentence/<id>` and `narrative/<field>`. */
export function wordsOf({ sections }: Pick<Report, "sections">): Words {
  return Object.fromEntries(
    sections.flatMap(({ field, narrative, sentences }) => [
      [narrativeKey(field), narrative],
      ...sentences.map(({ id, text }) => [sentenceKey(id), text]),
    ]),
  );
}

/** The body that sends changes. */
export function bodyOf(changes: Words): Record<"sentences" | "narratives", Words> {
  const those = (beginning: string) =>
    Object.fromEntries(
      Object.entries(changes)
        .filter(([key]) => key.startsWith(beginning))
        .map(([key, text]) => [key.slice(beginning.length), text]),
    );
  return { sentences: those("sentence/"), narratives: those("narrative/") };
}
