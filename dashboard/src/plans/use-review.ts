import { useQueryClient } from "@tanstack/react-query";
import { tag } from "../api/client";
import { slugOf } from "../api/problem";
import { useWrite, type Write } from "../api/write";
import { useParameter } from "../place/place";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { put } from "./pointer";
import { addressOf } from "./queries";
import type { Finding, Plan } from "./types";

/** What a person does while reviewing. */
type Act =
  | { kind: "CONFIRM"; items: string[]; all: boolean }
  | { kind: "SAVE"; plan: Plan; told: string; before?: Plan }
  | { kind: "WAIVE"; finding: Finding; reason: string }
  | { kind: "PUBLISH" };

export interface Reviewing {
  plan: Plan;
  /** Whether this reader may change it. */
  mine: boolean;
  writing: boolean;
  confirm: (items: string[]) => void;
  confirmSure: () => void;
  /** Sends a changed plan; with `undo` the message offers the way back. */
  save: (plan: Plan, told: string, undo?: boolean) => void;
  mend: (finding: Finding) => void;
  waive: (finding: Finding, reason: string) => void;
  publish: () => void;
}

/**
 * Reviewing a draft, or the amendment of a published plan. Every answer is the plan as it then stands; what keeps it from
 * being published is shown at once.
 */
export function useReview(plan: Plan, mine: boolean, published: () => void): Reviewing {
  const texts = useTexts(planReview);
  const client = useQueryClient();
  const [, show] = useParameter("show");
  const { write, writing } = useWrite<Act, Plan>({
    request: (act) => ({ ...requestOf(plan, act), ifMatch: tag(plan.version) }),
    stale: [["plans", "list"]],
    done: (answered, act) => {
      if (act.kind === "PUBLISH") {
        toast({ text: texts.published, tone: "good" });
        published();
        // The amendment is none any more: it is not read again.
        void client.invalidateQueries({ queryKey: ["plans"], predicate: ({ queryKey }) => queryKey[1] !== "amendment" });
        return;
      }
      client.setQueryData(["plans", plan.status === "DRAFT" ? "one" : "amendment", plan.id], answered);
      if (act.kind === "SAVE") {
        const before = act.before;
        toast({
          text: act.told,
          tone: "good",
          ...(before === undefined
            ? {}
            : { undo: () => write({ kind: "SAVE", plan: { ...before, version: answered.version }, told: texts.saved }) }),
        });
      }
      if (act.kind === "WAIVE") {
        toast({ text: texts.waived, tone: "good" });
      }
    },
    refused: (error) => {
      const slug = slugOf(error);
      if (slug === "stale-version") {
        void client.invalidateQueries({ queryKey: ["plans"] });
        toast({ text: texts.stale, tone: "bad" });
        return true;
      }
      if (slug === "not-confirmed" || slug === "findings-open") {
        show(slug === "not-confirmed" ? "OPEN" : "FINDINGS");
        toast({ text: error.message, tone: "bad" });
        return true;
      }
      return false;
    },
  });
  const save = (changed: Plan, told: string, undo = false) =>
    write({ kind: "SAVE", plan: changed, told, ...(undo ? { before: plan } : {}) });
  return {
    plan,
    mine,
    writing,
    confirm: (items) => write({ kind: "CONFIRM", items, all: false }),
    confirmSure: () => write({ kind: "CONFIRM", items: [], all: true }),
    save,
    mend: ({ mend }) => {
      if (mend !== null && mend.path !== null) {
        save(put(plan, mend.path, mend.value), texts.mended, true);
      }
    },
    waive: (finding, reason) => write({ kind: "WAIVE", finding, reason }),
    publish: () => write({ kind: "PUBLISH" }),
  };
}

function requestOf(plan: Plan, act: Act): Write {
  switch (act.kind) {
    case "CONFIRM":
      return { method: "POST", path: addressOf(plan.id, "/confirm"), body: { items: act.items, all: act.all } };
    case "SAVE":
      return { method: "PUT", path: addressOf(plan.id), body: act.plan };
    case "WAIVE":
      return {
        method: "POST",
        path: addressOf(plan.id, "/waivers"),
        body: { findings: [{ code: act.finding.code, item: act.finding.item }], reason: act.reason },
      };
    case "PUBLISH":
      return { method: "POST", path: addressOf(plan.id, "/publish") };
  }
}
