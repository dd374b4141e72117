/** Members that are no words of the plan. */
const APART = new Set(["id", "source"]);

/** A part of a plan, or one member of it, as text: entries are divided by semicolons, nothing is empty. */
export function wording(node: unknown, member: string | null): string {
  const value = member !== null && isObject(node) ? node[member] : node;
  if (Array.isArray(value)) {
    return value.map((entry) => wording(entry, null)).join("; ");
  }
  if (isObject(value)) {
    return Object.entries(value)
      .filter(([name]) => !APART.has(name))
      .map(([, part]) => wording(part, null))
      .filter((text) => text !== "")
      .join(" · ");
  }
  return value === null || value === undefined ? "" : String(value as string | number);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
