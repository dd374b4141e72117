import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { changed } from "../../place/place";
import { useUnit } from "../../unit/use-unit";
import type { Filter } from "../queries";

const NAMES = ["status", "overdue", "plan", "field", "office", "officer", "dueFrom", "dueTo"] as const;

export type FilterName = (typeof NAMES)[number];

/** What the list is narrowed by, as it stands in the address. */
export function useFilter() {
  const unit = useUnit();
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const filter = useMemo(() => {
    const said = new URLSearchParams(search);
    return { unit, ...Object.fromEntries(NAMES.map((name) => [name, said.get(name)])) } as Filter;
  }, [unit, search]);
  return {
    filter,
    isNarrowed: NAMES.some((name) => filter[name] !== null),
    narrow: (change: Partial<Record<FilterName, string | null>>) =>
      void navigate({ pathname, search: changed(search, change) }, { replace: true }),
    clear: () =>
      void navigate({ pathname, search: changed(search, Object.fromEntries(NAMES.map((name) => [name, null]))) }),
  };
}
