import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send, tag } from "../../api/client";
import { pathOf } from "../queries";
import type { Task } from "../types";
import { doAll, type Outcome } from "./bulk";

export interface Bulk {
  task: Task;
  outcome: Outcome | null;
}

/** Lists follow a moment after the tasks. */
const LISTS_FOLLOW_MILLISECONDS = 1500;

/** Confirms or returns many results, each with its own outcome. */
export function useBulk() {
  const client = useQueryClient();
  const [step, setStep] = useState<"confirm" | "return" | null>(null);
  const [bulks, setBulks] = useState<readonly Bulk[]>([]);
  const run = async (path: "confirm" | "return", tasks: readonly Task[], body?: unknown) => {
    setStep(path);
    setBulks(tasks.map((task) => ({ task, outcome: null })));
    await doAll(
      tasks,
      ({ id, version }) => send("POST", `${pathOf(id)}/${path}`, body, { ifMatch: tag(version) }),
      (outcome) => setBulks((before) => before.map((one) => (one.task.id === outcome.id ? { ...one, outcome } : one))),
    );
    setTimeout(() => void client.invalidateQueries({ queryKey: ["tasks"] }), LISTS_FOLLOW_MILLISECONDS);
  };
  const done = bulks.filter(({ outcome }) => outcome !== null).length;
  return {
    run: (path: "confirm" | "return", tasks: readonly Task[], body?: unknown) => void run(path, tasks, body),
    step,
    bulks,
    done,
    isRunning: done < bulks.length,
  };
}
