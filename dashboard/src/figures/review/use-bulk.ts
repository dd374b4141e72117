import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send, tag } from "../../api/client";
import { pathOf } from "../queries";
import type { Submission } from "../types";
import { each, type Outcome } from "../../api/each";

export interface Bulk {
  done: number;
  all: number;
  /** Null while it is going on. */
  outcomes: Outcome<Submission>[] | null;
}

export type Act = "approve" | "return" | "lock" | "reopen";

/** Approves, returns, locks or reopens many submissions, each of the very version that was read, and tells what became of each. */
export function useBulk() {
  const client = useQueryClient();
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const run = async (submissions: readonly Submission[], act: Act, bodyOf: (submission: Submission) => object) => {
    setBulk({ done: 0, all: submissions.length, outcomes: null });
    const outcomes = await each(
      submissions,
      (submission) => send("POST", `${pathOf(submission)}/${act}`, bodyOf(submission), { ifMatch: tag(submission.version) }),
      (done) => setBulk({ done, all: submissions.length, outcomes: null }),
    );
    setBulk({ done: outcomes.length, all: submissions.length, outcomes });
    await client.invalidateQueries({ queryKey: ["figures"] });
  };
  return { bulk, run, close: () => setBulk(null) };
}
