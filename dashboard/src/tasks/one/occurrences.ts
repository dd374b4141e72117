import type { Task } from "../types";

/** What all occurrences of one task have in common: `p.t3@2026-Q1~14758` is the first quarter's of `p.t3` in unit 14758. */
export function seriesOf(id: string): string {
  return id.replace(/@[^~]*/, "");
}

/** The occurrences of the task this one belongs to, in the order of their periods. */
export function occurrencesOf(task: Pick<Task, "id">, tasks: readonly Task[]): Task[] {
  return tasks
    .filter((one) => one.id.includes("@") && seriesOf(one.id) === seriesOf(task.id))
    .toSorted((a, b) => (a.due ?? "").localeCompare(b.due ?? "") || a.id.localeCompare(b.id));
}
