import { queryOptions } from "@tanstack/react-query";
import { read } from "../api/client";

/** How somebody wants to be told, beside his inbox. */
export interface Settings {
  email: string | null;
  channels: ("EMAIL" | "WEBHOOK")[];
  /** Once a day with everything, or within minutes. */
  digest: boolean;
  language: "vi" | "en";
}

export const SETTINGS = "/api/notices/settings";

export const settingsQuery = queryOptions({
  queryKey: ["notice-settings"],
  queryFn: ({ signal }) => read<Settings>(SETTINGS, signal),
});
