import { useState } from "react";
import { newKey } from "../../api/client";
import { upload } from "../../api/upload";
import type { Evidence } from "./evidence";

/** A file on its way. */
export interface Sending {
  key: string;
  file: File;
  /** The part that has left, 0 to 1. */
  share: number;
  error: Error | null;
}

/** Files several files as evidence of a task, each with its progress; one that fails can be tried again with the same key. */
export function useUploads(task: string, filed: (evidence: Evidence) => void) {
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const change = (key: string, part: Partial<Sending>) =>
    setSendings((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: string) => setSendings((before) => before.filter((one) => one.key !== key));
  const start = async ({ key, file }: Pick<Sending, "key" | "file">) => {
    change(key, { share: 0, error: null });
    const form = new FormData();
    form.append("file", file);
    form.append("task", task);
    try {
      const { data } = await upload<Evidence>("/api/evidence", form, {
        key,
        progress: (share) => change(key, { share }),
      });
      filed(data);
      dismiss(key);
    } catch (error) {
      change(key, { error: error as Error });
    }
  };
  return {
    sendings,
    dismiss,
    retry: (sending: Sending) => void start(sending),
    send: (files: Iterable<File>) => {
      const fresh = [...files].map((file) => ({ key: newKey(), file, share: 0, error: null }));
      setSendings((before) => [...before, ...fresh]);
      fresh.forEach((sending) => void start(sending));
    },
  };
}
