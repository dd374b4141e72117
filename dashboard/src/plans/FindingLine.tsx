import { InfoCircleOutlined, WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { planReview } from "../texts/plan-review";
import { useLanguage, useTexts } from "../texts/texts";
import { ReasonDialog } from "./ReasonDialog";
import type { Finding, Severity } from "./types";
import type { Reviewing } from "./use-review";

const LOOKS: Record<Severity, string> = { ERROR: "bad", WARNING: "risk", INFO: "" };

/** What the check found, with its mend at one click, or an answer for it. */
export function FindingLine({ finding, review }: { finding: Finding; review: Reviewing }) {
  const texts = useTexts(planReview);
  const vietnamese = useLanguage() === "vi";
  const [waiving, setWaiving] = useState(false);
  const waiver = review.plan.waivers.find(
    ({ code, item, holds }) => holds && code === finding.code && item === finding.item,
  );
  const { severity, mend } = finding;
  return (
    <div className={`finding ${severity.toLowerCase()}`} data-testid={`finding-${finding.code}`}>
      <p>
        {severity === "INFO" ? <InfoCircleOutlined aria-hidden /> : <WarningOutlined aria-hidden />}{" "}
        <span className={`tag ${LOOKS[severity]}`}>{texts.severities[severity]}</span>{" "}
        {vietnamese ? finding.message : finding.english}
      </p>
      {mend !== null && <p className="hint">{vietnamese ? mend.advice : mend.english}</p>}
      {mend?.path != null && typeof mend.value === "string" && mend.value.length > 12 && (
        <p className="becomes">
          <span className="hint">{texts.becomes}</span> {mend.value}
        </p>
      )}
      {waiver !== undefined && <p className="hint">{texts.waivedBy(waiver.by, waiver.reason)}</p>}
      {review.mine && (
        <div className="finding-tools no-print">
          {mend !== null && mend.path !== null && (
            <Button size="small" type="primary" disabled={review.writing} onClick={() => review.mend(finding)}>
              {texts.mend}
            </Button>
          )}
          {severity === "ERROR" && waiver === undefined && (
            <Button size="small" onClick={() => setWaiving(true)}>
              {texts.waive}
            </Button>
          )}
        </div>
      )}
      {waiving && (
        <ReasonDialog
          title={texts.waiveTitle}
          help={texts.waiveHelp}
          reason={texts.waiveReason}
          act={texts.save}
          acting={review.writing}
          done={(reason) => {
            setWaiving(false);
            review.waive(finding, reason);
          }}
          close={() => setWaiving(false)}
        />
      )}
    </div>
  );
}
