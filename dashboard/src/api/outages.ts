import { useSyncExternalStore } from "react";

/** The parts of the product that are served apart, each able to be away while the rest works. */
export type Part = "PLANS" | "UNITS" | "TASKS" | "NOTICES" | "FIGURES" | "SCOREBOARDS" | "REPORTS";

const PARTS: Record<string, Part> = {
  plans: "PLANS",
  public: "REPORTS",
  subscriptions: "REPORTS",
  webhooks: "NOTICES",
  units: "UNITS",
  tasks: "TASKS",
  directives: "TASKS",
  evidence: "TASKS",
  inspections: "TASKS",
  initiatives: "TASKS",
  commendations: "TASKS",
  "task-summaries": "TASKS",
  notices: "NOTICES",
  "reminder-policies": "NOTICES",
  scoreboards: "SCOREBOARDS",
  completeness: "SCOREBOARDS",
  events: "SCOREBOARDS",
  reports: "REPORTS",
  "report-templates": "REPORTS",
  "report-requests": "REPORTS",
};

/** Which part of the product answers an address; everything that is not named is about figures. */
export function partOf(path: string): Part | null {
  const [, api, kind] = path.split(/[/?]/);
  return api === "api" && kind !== undefined && kind !== "me" ? (PARTS[kind] ?? "FIGURES") : null;
}

let away: readonly Part[] = [];
const listeners = new Set<() => void>();

/** Notes whether the part behind an address answered. */
export function noteAnswer(path: string, answered: boolean): void {
  const part = partOf(path);
  if (part === null || away.includes(part) !== answered) {
    return;
  }
  away = answered ? away.filter((one) => one !== part) : [...away, part];
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The parts that did not answer when they were last asked. */
export function useOutages(): readonly Part[] {
  return useSyncExternalStore(subscribe, () => away);
}
