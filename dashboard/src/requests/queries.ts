import { queryOptions } from "@tanstack/react-query";
import { get } from "../api/client";
import { query } from "../api/paging";
import type { Answers, ReportRequest, RequestAnswer, RequestLine } from "./types";
import { FOLLOWED } from "./waiting";

export type Side = "asked" | "asking";

export function pathOf(id: string, rest = ""): string {
  return `/api/report-requests/${encodeURIComponent(id)}${rest}`;
}

export function answerPath(id: string, unit: string, rest = ""): string {
  return pathOf(id, `/answers/${encodeURIComponent(unit)}${rest}`);
}

/** Requests that a unit makes or has to answer, the newest first. */
export function requestsQuery(unit: string, role: Side) {
  return queryOptions({
    queryKey: ["requests", "list", unit, role],
    queryFn: ({ signal }) => get<RequestLine[]>(query("/api/report-requests", { unit, role }), signal),
    ...FOLLOWED,
  });
}

export function requestQuery(id: string) {
  return queryOptions({
    queryKey: ["requests", "one", id],
    queryFn: ({ signal }) => get<ReportRequest>(pathOf(id), signal),
    ...FOLLOWED,
  });
}

/** All answers to a request together. */
export function answersQuery(id: string) {
  return queryOptions({
    queryKey: ["requests", "answers", id],
    queryFn: ({ signal }) => get<Answers>(pathOf(id, "/answers"), signal),
    ...FOLLOWED,
  });
}

export function answerQuery(id: string, unit: string) {
  return queryOptions({
    queryKey: ["requests", "answer", id, unit],
    queryFn: ({ signal }) => get<RequestAnswer>(answerPath(id, unit), signal),
    ...FOLLOWED,
  });
}
