import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { pagesQuery, query } from "../../api/paging";

export interface IssuedDocument {
  number: string;
  date: string;
}

export interface Directive {
  id: string;
  version: number;
  unit: string;
  document: IssuedDocument;
  title: string;
  items: { itemId: string; content: string; units: string[] }[];
  withdrawn: { reason: string } | null;
}

export function directivesQuery(unit: string) {
  return pagesQuery<Directive>(["tasks", "directives", unit], query("/api/directives", { unit, limit: 30 }));
}

export function directiveQuery(id: string) {
  return queryOptions({
    queryKey: ["tasks", "directive", id],
    queryFn: ({ signal }) => get<Directive>(`/api/directives/${encodeURIComponent(id)}`, signal),
  });
}
