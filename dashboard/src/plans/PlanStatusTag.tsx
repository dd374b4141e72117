import { plans } from "../texts/plans";
import { useTexts } from "../texts/texts";
import type { PlanStatus } from "./types";

const LOOKS: Record<PlanStatus, string> = { DRAFT: "risk", PUBLISHED: "good", CLOSED: "" };

export function PlanStatusTag({ status }: { status: PlanStatus }) {
  return <span className={`tag ${LOOKS[status]}`}>{useTexts(plans).statuses[status]}</span>;
}
