import { useState } from "react";
import { plusDays, today } from "../../format/days";
import { DayField } from "../../form/DayField";
import { AreaField, SelectField } from "../../form/fields";
import { FormDialog } from "../../form/FormDialog";
import { useRefusal } from "../../form/refusal";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { type FindingKind, inspectionPath, type Severity } from "./inspections";
import type { InspectedProps } from "./OutcomeDialog";
import { useRegisterWrite } from "./use-register-write";

const USUAL_DAYS = 30;

/** Records what an inspected unit has to mend. */
export function FindingDialog({ inspection, unit, name, close }: InspectedProps) {
  const texts = useTexts(registers);
  const [finding, setFinding] = useState({
    kind: "SHORTCOMING" as FindingKind,
    severity: "MEDIUM" as Severity,
    text: "",
    due: plusDays(today(), USUAL_DAYS),
  });
  const change = (part: Partial<typeof finding>) => setFinding((before) => ({ ...before, ...part }));
  const refusal = useRefusal("TASKS");
  const { write, writing } = useRegisterWrite<null>({
    request: () => ({
      method: "POST",
      path: inspectionPath(inspection.id, "/findings"),
      body: { unit, ...finding, text: finding.text.trim(), evidence: [] },
    }),
    told: texts.findDone,
    refused: refusal.take,
    done: close,
  });
  return (
    <FormDialog
      title={texts.findOf(name)}
      help={texts.findHelp}
      act={texts.find}
      testId="find"
      fields={["text", "kind", "severity", "due"]}
      isWhole={finding.text.trim() !== "" && finding.due !== ""}
      send={() => write(null)}
      {...{ refusal, writing, close }}
    >
      <AreaField label={texts.findingText} value={finding.text} change={(text) => change({ text })} error={refusal.of("text")} required first />
      <div className="form-row">
        <SelectField
          label={texts.findingKind}
          value={finding.kind}
          options={Object.entries(texts.findingKinds)}
          change={(kind) => change({ kind: kind as FindingKind })}
          error={refusal.of("kind")}
        />
        <SelectField
          label={texts.severity}
          value={finding.severity}
          options={Object.entries(texts.severities)}
          change={(severity) => change({ severity: severity as Severity })}
          error={refusal.of("severity")}
        />
      </div>
      <DayField label={texts.mendBy} value={finding.due} change={(due) => change({ due })} error={refusal.of("due")} required />
    </FormDialog>
  );
}
