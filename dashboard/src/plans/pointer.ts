/** A copy of a document with one value put where a JSON pointer (RFC 6901) leads; the document itself stays as it is. */
export function put<T>(document: T, pointer: string, value: unknown): T {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return placed(document, steps, value) as T;
}

function placed(node: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) {
    return value;
  }
  if (Array.isArray(node)) {
    const entries = node as unknown[];
    const index = step === "-" ? entries.length : Number(step);
    return entries.toSpliced(index, 1, placed(entries[index], rest, value));
  }
  const members = (node ?? {}) as Record<string, unknown>;
  return { ...members, [step]: placed(members[step], rest, value) };
}
