import { useQueryClient } from "@tanstack/react-query";
import { tag } from "../api/client";
import { useWrite } from "../api/write";
import { pathOf, taskQuery } from "./queries";
import type { Task } from "./types";

/** What is sent to a task: the last part of its address, and a body where there is one. */
export interface Step {
  task: { id: string; version: number };
  path: string;
  body?: unknown;
}

/** Lists follow a moment after the task itself. */
const LISTS_FOLLOW_MILLISECONDS = 1500;

interface Rules {
  done?: (task: Task) => void;
  refused?: (error: Error) => boolean;
}

/** A step in the life of a task: its answer is shown at once, lists when they have followed. */
export function useTaskWrite({ done, refused }: Rules = {}) {
  const client = useQueryClient();
  return useWrite<Step, Task>({
    request: ({ task, path, body }) => ({
      method: "POST",
      path: `${pathOf(task.id)}/${path}`,
      ...(body === undefined ? {} : { body }),
      ifMatch: tag(task.version),
    }),
    done: (task) => {
      client.setQueryData(taskQuery(task.id).queryKey, task);
      setTimeout(() => void client.invalidateQueries({ queryKey: ["tasks"] }), LISTS_FOLLOW_MILLISECONDS);
      done?.(task);
    },
    stale: [["tasks"]],
    ...(refused === undefined ? {} : { refused }),
  });
}
