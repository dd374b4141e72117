import type { Action } from "../actions";
import type { Task } from "../types";

/** What a step of few words asks for. */
export type StepField = "percent" | "note" | "reason" | "due" | "occurredOn";

export type SimpleAction = Exclude<Action, "submit" | "reassign" | "fanOut">;

/** How a step is asked for and sent: last part of the address, fields, and which of them it cannot do without. */
export const STEPS: Record<SimpleAction, { path: string; fields: StepField[]; needed: StepField[] }> = {
  accept: { path: "accept", fields: [], needed: [] },
  confirm: { path: "confirm", fields: [], needed: [] },
  progress: { path: "progress", fields: ["percent", "note"], needed: [] },
  return: { path: "return", fields: ["reason"], needed: ["reason"] },
  extend: { path: "extension", fields: ["due", "reason"], needed: ["due", "reason"] },
  grant: { path: "extension/grant", fields: ["due"], needed: ["due"] },
  refuse: { path: "extension/refuse", fields: ["reason"], needed: ["reason"] },
  event: { path: "event", fields: ["occurredOn", "due", "note"], needed: ["occurredOn", "note"] },
  due: { path: "due", fields: ["due", "reason"], needed: ["due", "reason"] },
  cancel: { path: "cancel", fields: ["reason"], needed: ["reason"] },
};

export type StepValues = Record<StepField, string>;

/** What a form begins with. */
export function beginning(action: SimpleAction, task: Task): StepValues {
  return {
    percent: String(task.progress),
    note: "",
    reason: "",
    due: action === "grant" ? (task.extension?.due ?? "") : "",
    occurredOn: "",
  };
}

/** What is sent; a field left empty is not said. Undefined where a step says nothing. */
export function bodyOf(action: SimpleAction, values: StepValues): Record<string, unknown> | undefined {
  const { fields } = STEPS[action];
  if (fields.length === 0) {
    return undefined;
  }
  return Object.fromEntries(
    fields
      .filter((field) => values[field].trim() !== "")
      .map((field) => [field, field === "percent" ? Number(values.percent) : values[field].trim()]),
  );
}
