import { type QueryKey, queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { type Page, pagesQuery, query } from "../api/paging";

/** A notice as its reader sees it. */
export interface Notice {
  id: string;
  /** The reader's own inbox, or `unit:<code>`: of the unit's common one, one reads for all. */
  inbox: string;
  kind: string;
  unit: string;
  /** Id of what it is about. */
  subject: string;
  text: string;
  given: string;
  read: string | null;
  readBy: string | null;
}

export interface NoticePage extends Page<Notice> {
  unread: number;
}

/** How many notices wait; asked every minute, for notices come without an event of their own. */
export const unreadQuery = queryOptions<number, Error, number, QueryKey>({
  queryKey: ["notices", "unread"],
  queryFn: async ({ signal }) =>
    (await get<NoticePage>(query("/api/notices", { unread: true, limit: 1 }), signal)).unread,
  refetchInterval: 60_000,
});

export function noticesQuery(unread: boolean) {
  return pagesQuery<Notice, NoticePage>(
    ["notices", "list", unread],
    query("/api/notices", { unread: unread ? true : null, limit: 30 }),
  );
}
