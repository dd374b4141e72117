import { ReasonDialog } from "../../form/ReasonDialog";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { type Finding, type Inspection, inspectionPath } from "./inspections";

/** Gives a finding up, with why. */
export function WaiveDialog({ inspection, finding, close }: { inspection: Inspection; finding: Finding; close: () => void }) {
  const texts = useTexts(registers);
  return (
    <ReasonDialog
      title={texts.waive}
      help={texts.waiveHelp}
      act={texts.waive}
      told={texts.waiveDone}
      testId="waive-finding"
      part="TASKS"
      stale={[["tasks"]]}
      request={(reason) => ({
        method: "POST",
        path: inspectionPath(inspection.id, `/findings/${encodeURIComponent(finding.id)}/waive`),
        body: { reason },
      })}
      close={close}
    />
  );
}
