import { queryOptions } from "@tanstack/react-query";
import { get, read } from "../../api/client";
import type { Dated, Defined, DesignedForm, Indicator } from "./types";

/** Every version of everything. */
export interface WholeCatalogue {
  forms: DesignedForm[];
  indicators: Indicator[];
}

/** What a change of the catalogue makes stale, on the pages of figures too. */
export const STALE = [["catalogue"], ["figures", "forms"]];

export const catalogueQuery = queryOptions({
  queryKey: ["catalogue", "whole"],
  queryFn: ({ signal }) => get<WholeCatalogue>("/api/catalogue", signal),
});

function definedQuery<V extends Dated>(kind: "indicators" | "forms", code: string) {
  return queryOptions({
    queryKey: ["catalogue", kind, code],
    queryFn: ({ signal }) => read<Defined<V>>(`${definitionPath(kind, code)}/versions`, signal),
  });
}

export function definitionPath(kind: "indicators" | "forms", code: string): string {
  return `/api/${kind}/${encodeURIComponent(code)}`;
}

export const indicatorQuery = (code: string) => definedQuery<Indicator>("indicators", code);

export const formQuery = (code: string) => definedQuery<DesignedForm>("forms", code);
