import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "../toast/toasts";
import { useProblemWords } from "../states/problem-words";
import { type Answer, type Method, newKey, send } from "./client";
import { isPassing } from "./problem";

/** One write as a page describes it. */
export interface Write {
  method: Method;
  path: string;
  body?: unknown;
  ifMatch?: string | null;
}

interface WriteRules<V, T> {
  request: (values: V) => Write;
  /** Beginnings of query keys that are read again afterwards. */
  stale?: QueryKey[];
  done?: (data: T, values: V) => void;
  /** Returns true where the page shows the refusal itself; otherwise it is told in a toast. */
  refused?: (error: Error, values: V) => boolean;
}

/**
 * A write: repeated with one and the same `Idempotency-Key` while nothing answers, its refusal told to the reader, what it
 * makes stale read again.
 */
export function useWrite<V, T = unknown>({ request, stale = [], done, refused }: WriteRules<V, T>) {
  const client = useQueryClient();
  const words = useProblemWords();
  const mutation = useMutation<Answer<T>, Error, { values: V; key: string }>({
    mutationFn: ({ values, key }) => {
      const { method, path, body, ifMatch } = request(values);
      return send<T>(method, path, body, { key, ...(ifMatch === undefined ? {} : { ifMatch }) });
    },
    retry: (count, error) => count < 2 && isPassing(error),
    onSuccess: ({ data }, { values }) => done?.(data, values),
    onError: (error, { values }) => {
      if (refused?.(error, values) !== true) {
        toast({ tone: "bad", ...words(error) });
      }
    },
    onSettled: () => Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return {
    write: (values: V) => mutation.mutate({ values, key: newKey() }),
    writing: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}
