import { infiniteQueryOptions, type QueryKey, type QueryMeta } from "@tanstack/react-query";
import { get } from "./client";

/** A page of a list; `next` is the cursor of the page after it, null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A list read page by page. `path` may have parameters already; the cursor is added to them. */
export function pagesQuery<T, P extends Page<T> = Page<T>>(queryKey: QueryKey, path: string, meta: QueryMeta = {}) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => get<P>(withCursor(path, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: P) => last.next,
    meta,
  });
}

export function withCursor(path: string, cursor: string | null): string {
  return cursor === null ? path : `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`;
}

/** A path with those parameters that are known: `query("/api/tasks", {unit: "38", status: null})`. */
export function query(path: string, parameters: Record<string, string | number | boolean | null | undefined>): string {
  const known = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined);
  const written = new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
  return written === "" ? path : `${path}?${written}`;
}
