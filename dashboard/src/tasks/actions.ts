import type { Session } from "../session/session";
import type { Status, Task } from "./types";

/** What somebody can do with a task. */
export type Action =
  | "accept"
  | "progress"
  | "submit"
  | "confirm"
  | "return"
  | "extend"
  | "grant"
  | "refuse"
  | "event"
  | "due"
  | "reassign"
  | "fanOut"
  | "cancel";

export function isOpen(status: Status): boolean {
  return status === "ASSIGNED" || status === "ACCEPTED" || status === "IN_PROGRESS";
}

type Subject = Pick<Task, "unit" | "status"> & Partial<Pick<Task, "parent" | "extension" | "timing" | "history">>;

/** Who handed the result in that is looked at now. */
function submitter(task: Subject): string | null {
  return task.history?.findLast(({ step }) => step === "RESULT_SUBMITTED")?.by ?? null;
}

/**
 * What this reader is offered for a task as it stands, what matters most first. It keeps buttons away that would only be
 * refused; who may what is decided by the service.
 */
export function actionsFor(task: Subject, session: Session): Action[] {
  const isOwn = task.unit === session.unit;
  const writes = isOwn && session.is("officer", "leader", "administrator", "integrator");
  const judges = isOwn ? session.is("leader", "administrator") : session.is("reviewer", "leader", "administrator");
  const assigns = session.is("reviewer", "leader", "administrator");
  const { extension, timing, status } = task;
  const { username } = session.me;
  const asked = extension !== null && extension !== undefined;
  const can: [Action, boolean][] = [
    ["accept", writes && status === "ASSIGNED"],
    ["confirm", judges && status === "SUBMITTED" && submitter(task) !== username],
    ["return", judges && status === "SUBMITTED"],
    ["progress", writes && isOpen(status)],
    ["submit", writes && isOpen(status)],
    ["grant", judges && isOpen(status) && asked && extension.by !== username],
    ["refuse", judges && isOpen(status) && asked && extension.by !== username],
    ["event", (writes || (!isOwn && judges)) && isOpen(status) && timing?.kind === "AWAITS_EVENT"],
    ["extend", writes && isOpen(status) && !asked],
    ["due", judges && isOpen(status)],
    ["reassign", assigns && isOpen(status)],
    ["fanOut", assigns && isOpen(status) && (task.parent ?? null) === null],
    ["cancel", !isOwn && assigns && (task.parent ?? null) !== null && (isOpen(status) || status === "SUBMITTED")],
  ];
  return can.filter(([, offered]) => offered).map(([action]) => action);
}

/** What takes a task from one column of the board to another; null where nothing does at once. */
export function moveTo(from: Status, to: Status): Action | null {
  const moves: Partial<Record<`${Status} ${Status}`, Action>> = {
    "ASSIGNED ACCEPTED": "accept",
    "ASSIGNED IN_PROGRESS": "progress",
    "ACCEPTED IN_PROGRESS": "progress",
    "ASSIGNED SUBMITTED": "submit",
    "ACCEPTED SUBMITTED": "submit",
    "IN_PROGRESS SUBMITTED": "submit",
    "SUBMITTED COMPLETED": "confirm",
    "SUBMITTED IN_PROGRESS": "return",
  };
  return moves[`${from} ${to}`] ?? null;
}
