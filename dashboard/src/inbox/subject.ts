import { PAGES } from "../pages/pages";
import type { Notice } from "./notices";

/** Where the thing a notice is about stands in the product; null where no page shows it. */
export function addressOf({ kind, subject, unit }: Notice): { path: string; unit: string } | null {
  const page = pageOf(kind);
  if (!PAGES.some(({ path }) => path === page)) {
    return kind === "DELIVERY_FAILED" ? { path: "/administration/notices", unit } : null;
  }
  return { path: page === "tasks" || page === "requests" ? `/${page}/${encodeURIComponent(subject)}` : `/${page}`, unit };
}

function pageOf(kind: string): string {
  if (kind.startsWith("REPORT_")) {
    return "requests";
  }
  return kind === "FIGURES_MISSING" ? "figures" : kind === "DELIVERY_FAILED" ? "notices" : "tasks";
}
