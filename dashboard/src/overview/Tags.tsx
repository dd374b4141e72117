import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  RollbackOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { SubmissionStatus, TargetState } from "./types";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";

const STATE_ICONS: Record<TargetState, ReactNode> = {
  MET: <CheckCircleFilled aria-hidden />,
  AT_RISK: <ExclamationCircleFilled aria-hidden />,
  MISSED: <CloseCircleFilled aria-hidden />,
  NO_DATA: <MinusCircleOutlined aria-hidden />,
};

/** Whether a target is met, by word, colour and sign. */
export function StateTag({ state, rule }: { state: TargetState; rule?: string | null | undefined }) {
  const texts = useTexts(overview);
  return (
    <span className={`tag ${state.toLowerCase()}`} title={rule ?? undefined}>
      {STATE_ICONS[state]} {texts.states[state]}
    </span>
  );
}

const STATUS_ICONS: Record<SubmissionStatus, ReactNode> = {
  APPROVED: <CheckCircleFilled aria-hidden />,
  SUBMITTED: <ClockCircleOutlined aria-hidden />,
  RETURNED: <RollbackOutlined aria-hidden />,
  MISSING: <MinusCircleOutlined aria-hidden />,
};

/** Where a unit's submission stands. */
export function StatusTag({ status }: { status: SubmissionStatus }) {
  const texts = useTexts(overview);
  return (
    <span className={`tag ${status.toLowerCase()}`}>
      {STATUS_ICONS[status]} {texts.statuses[status]}
    </span>
  );
}
