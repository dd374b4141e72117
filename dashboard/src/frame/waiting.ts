import { useQueries } from "@tanstack/react-query";
import type { Page } from "../pages/description";
import { isFor, PAGES } from "../pages/pages";
import { useSession } from "../session/session";

/** Pages where something can wait for this reader, with how much does; pages whose number is not known are left out. */
export function useWaiting(): ReadonlyMap<Page, number> {
  const session = useSession();
  const asked = PAGES.filter((page) => isFor(page, session)).flatMap((page) => {
    const options = page.waiting?.(session) ?? null;
    return options === null ? [] : [{ page, options }];
  });
  return useQueries({
    queries: asked.map(({ options }) => options),
    combine: (results) =>
      new Map(
        results.flatMap(({ data }, index) => {
          const page = asked[index]?.page;
          return data === undefined || page === undefined ? [] : [[page, data] as const];
        }),
      ),
  });
}
