import { queryOptions } from "@tanstack/react-query";
import { get } from "../../api/client";
import { query, type Page } from "../../api/paging";

export type EvidenceContent =
  | { kind: "FILE"; name: string; mediaType: string; size: number; scanned: boolean }
  | { kind: "LINK"; address: string; title: string }
  | { kind: "FIGURE"; indicator: string | null; name: string | null; value: string | number; measure: string; period: string }
  | { kind: "WORDS"; text: string };

/** A piece of evidence on file. */
export interface Evidence {
  id: string;
  version: number;
  unit: string;
  content: EvidenceContent;
  note: string;
  by: string;
  at: string;
  withdrawn: { reason: string } | null;
}

/** What proves a task, the newest first; what was filed just now is in it a moment later. */
export function evidenceQuery(task: string) {
  return queryOptions({
    queryKey: ["tasks", "evidence", task],
    queryFn: async ({ signal }) =>
      (await get<Page<Evidence>>(query("/api/evidence", { task, limit: 100 }), signal)).items,
  });
}

/** What a list says of it in one line. */
export function nameOf(content: EvidenceContent): string {
  switch (content.kind) {
    case "FILE":
      return content.name;
    case "LINK":
      return content.title === "" ? content.address : content.title;
    case "FIGURE":
      return `${content.name ?? content.indicator ?? ""}: ${content.value} ${content.measure}`;
    case "WORDS":
      return content.text;
  }
}

/** Lists with what was filed here and has not come into them yet. */
export function withFiled(known: readonly Evidence[], filed: readonly Evidence[]): Evidence[] {
  return [...filed.filter(({ id }) => known.every((one) => one.id !== id)), ...known];
}
