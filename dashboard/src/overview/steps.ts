import { useLocation, useNavigate } from "react-router";
import { changed } from "../place/place";
import type { OverdueBy, SubmissionStatus, TargetState } from "./types";

/** One thing a number was opened to. The way there is in the address, so that it can be sent and gone back. */
export type Step =
  | { kind: "targets"; state: TargetState | "ALL" }
  | { kind: "units"; status: SubmissionStatus | "LATE" | "ALL" }
  | { kind: "overdue"; by: OverdueBy }
  | { kind: "unit"; unit: string }
  | { kind: "indicator"; unit: string; indicator: string }
  | { kind: "figures"; unit: string; figure: string }
  | { kind: "figure"; unit: string; form: string; figure: string };

const NAME = "open";

export function writeSteps(steps: readonly Step[]): string | null {
  const written = steps.map((step) => Object.values(step).join(":")).join("~");
  return written === "" ? null : written;
}

/** What the address says; whatever cannot be read is left out. */
export function readSteps(text: string | null): Step[] {
  return (text ?? "").split("~").flatMap((part): Step[] => {
    const [kind, first, second, third] = part.split(":");
    if (first === undefined) {
      return [];
    }
    switch (kind) {
      case "targets":
        return [{ kind, state: first as TargetState | "ALL" }];
      case "units":
        return [{ kind, status: first as SubmissionStatus | "LATE" | "ALL" }];
      case "overdue":
        return [{ kind, by: first as OverdueBy }];
      case "unit":
        return [{ kind, unit: first }];
      case "indicator":
        return second === undefined ? [] : [{ kind, unit: first, indicator: second }];
      case "figures":
        return second === undefined ? [] : [{ kind, unit: first, figure: second }];
      case "figure":
        return second === undefined || third === undefined ? [] : [{ kind, unit: first, form: second, figure: third }];
      default:
        return [];
    }
  });
}

export interface Steps {
  steps: Step[];
  /** Opens something from the page. */
  open: (step: Step) => void;
  /** Goes one deeper from what is open. */
  deeper: (step: Step) => void;
  /** Back to what was open before the last so many steps. */
  back: (count: number) => void;
  close: () => void;
}

export function useSteps(): Steps {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const steps = readSteps(new URLSearchParams(search).get(NAME));
  const go = (next: readonly Step[]) => void navigate({ pathname, search: changed(search, { [NAME]: writeSteps(next) }) });
  return {
    steps,
    open: (step) => go([step]),
    deeper: (step) => go([...steps, step]),
    back: (count) => go(steps.slice(0, -count)),
    close: () => go([]),
  };
}
