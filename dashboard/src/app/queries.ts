import { QueryClient } from "@tanstack/react-query";
import { isPassing } from "../api/problem";

export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && isPassing(error),
        refetchOnWindowFocus: true,
        // A part that is away is asked again until it answers; the rest is read when something changes.
        refetchInterval: ({ state }) => (state.error !== null && isPassing(state.error) ? 15_000 : false),
      },
    },
  });
}
