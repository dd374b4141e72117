import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { type Page, query, withCursor } from "../../api/paging";
import type { Submission } from "../../figures/types";
import type { Period } from "../../period/period";

/** Something that was done about a submission as a whole. */
interface Milestone {
  act: "CORRECTION_OPENED" | "REOPENED" | "LOCKED";
  by: string;
  at: string;
}

export interface StandingSubmission extends Submission {
  milestones: Milestone[] | null;
}

const PAGE = 200;

/** All submissions of a period of a unit and of all below it. */
export function standingQuery(unit: string, period: Period) {
  return queryOptions({
    queryKey: ["figures", "standing", unit, period],
    queryFn: async ({ signal }) => {
      const path = query("/api/submissions", { unit, period, limit: PAGE });
      const all: StandingSubmission[] = [];
      for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
        // Each page is named by the one before it.
        // oxlint-disable-next-line no-await-in-loop
        const page: Page<StandingSubmission> = await get(withCursor(path, cursor), signal);
        all.push(...page.items);
        cursor = page.next;
      }
      return all;
    },
  });
}

/** Who brought it to where it stands, and when: the lock, else the approval. */
export function broughtBy({ status, milestones, versions }: StandingSubmission): { by: string; at: string } | null {
  if (status === "LOCKED") {
    return milestones?.findLast(({ act }) => act === "LOCKED") ?? null;
  }
  const { by, at } = versions.findLast(({ review }) => review.outcome === "APPROVED")?.review ?? {};
  return by === undefined || at === undefined ? null : { by, at };
}
