import { PAGES } from "../pages/pages";
import type { Notice } from "./notices";

/** Where the thing a notice is about stands in the product; null where no page shows it. */
export function addressOf({ kind, subject, unit }: Notice): { path: string; unit: string } | null {
  if (kind === "DELIVERY_FAILED") {
    return { path: "/administration/notices", unit };
  }
  const page = kind === "FIGURES_MISSING" ? "figures" : "tasks";
  if (!PAGES.some(({ path }) => path === page)) {
    return null;
  }
  return { path: page === "tasks" ? `/tasks/${encodeURIComponent(subject)}` : `/${page}`, unit };
}
