import { useQueryClient } from "@tanstack/react-query";
import { useWrite, type Write } from "../../api/write";
import { toast } from "../../toast/toasts";

/** Lists follow a moment after what is written into them. */
const LISTS_FOLLOW_MILLISECONDS = 1500;

interface Rules<V, T> {
  request: (values: V) => Write;
  /** What is said when it is done. */
  told: string;
  done?: (data: T) => void;
  refused?: (error: Error) => boolean;
}

/** A write into a register, which is read again at once and when its lists have followed. */
export function useRegisterWrite<V, T = unknown>({ request, told, done, refused }: Rules<V, T>) {
  const client = useQueryClient();
  return useWrite<V, T>({
    request,
    stale: [["tasks"]],
    done: (data) => {
      toast({ text: told, tone: "good" });
      setTimeout(() => void client.invalidateQueries({ queryKey: ["tasks"] }), LISTS_FOLLOW_MILLISECONDS);
      done?.(data);
    },
    ...(refused === undefined ? {} : { refused }),
  });
}
