import { OPEN, type ReportLine, type ReportStatus } from "./types";

/** Today in Vietnam, as services write days. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}

/** Whether a report that has not come should be here by now. */
export function isOverdue(status: ReportStatus, due: string, on = today()): boolean {
  return OPEN.includes(status) && due < on;
}

export type Group = "ALL" | "WAITING" | "MISSING" | "RETURNED" | "LATE" | "DONE";

/** Whether a report of the list belongs into a group of those who look it through. */
export function isIn(group: Group, { status, late }: ReportLine): boolean {
  switch (group) {
    case "ALL":
      return true;
    case "WAITING":
      return status === "SUBMITTED";
    case "MISSING":
      return status === "DRAFT" || status === "RECALLED";
    case "RETURNED":
      return status === "RETURNED";
    case "LATE":
      return late === true;
    case "DONE":
      return status === "ACCEPTED" || status === "PUBLISHED";
  }
}
