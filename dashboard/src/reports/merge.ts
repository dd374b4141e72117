import type { Report } from "./types";

/** The texts of a report an officer may change, by `sentence/<id>` and `narrative/<field>`. */
export type Words = Readonly<Record<string, string>>;

/** A text that two people changed, each in his own way. */
export interface Conflict {
  key: string;
  mine: string;
  theirs: string;
}

export function sentenceKey(id: string): string {
  return `sentence/${id}`;
}

export function narrativeKey(field: string): string {
  return `narrative/${field}`;
}

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

/**
 * What is left of changes after somebody else saved: those he did not touch go on, those that say the same as his are
 * done, the others are conflicts. A sentence he no longer has goes with him.
 */
export function merge(base: Words, changes: Words, theirs: Words): { changes: Words; conflicts: Conflict[] } {
  const open = Object.entries(changes).filter(([key, mine]) => theirs[key] !== undefined && theirs[key] !== mine);
  const touched = ([key]: [string, string]) => theirs[key] !== base[key];
  return {
    changes: Object.fromEntries(open.filter((change) => !touched(change))),
    conflicts: open.filter(touched).map(([key, mine]) => ({ key, mine, theirs: theirs[key] ?? "" })),
  };
}

/** Changes without those that were saved as they are still. */
export function unsaved(changes: Words, saved: Words): Words {
  return Object.fromEntries(Object.entries(changes).filter(([key, text]) => saved[key] !== text));
}

export function without(changes: Words, key: string): Words {
  return Object.fromEntries(Object.entries(changes).filter(([each]) => each !== key));
}
