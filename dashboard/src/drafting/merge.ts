/** Texts somebody may change, by a key each. */
export type Words = Readonly<Record<string, string>>;

/** A text that two people changed, each in his own way. */
export interface Conflict {
  key: string;
  mine: string;
  theirs: string;
}

/**
 * What is left of changes after somebody else saved: those he did not touch go on, those that say the same as his are
 * done, the others are conflicts. A text he no longer has goes with him.
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
