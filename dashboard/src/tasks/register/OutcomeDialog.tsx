import { useState } from "react";
import { today } from "../../format/days";
import { DayField } from "../../form/DayField";
import { AreaField } from "../../form/fields";
import { FormDialog } from "../../form/FormDialog";
import { useRefusal } from "../../form/refusal";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { DocumentFields, fieldsOf, NO_DOCUMENT } from "./document";
import { type Inspection, inspectionPath } from "./inspections";
import { useRegisterWrite } from "./use-register-write";

export interface InspectedProps {
  inspection: Inspection;
  /** Code of the inspected unit. */
  unit: string;
  name: string;
  close: () => void;
}

/** Says what came of the visit to a unit. */
export function OutcomeDialog({ inspection, unit, name, close }: InspectedProps) {
  const texts = useTexts(registers);
  const [day, setDay] = useState(today());
  const [conclusion, setConclusion] = useState("");
  const [document, setDocument] = useState(NO_DOCUMENT);
  const refusal = useRefusal("TASKS");
  const isAnnounced = document.number.trim() !== "" || document.date !== "";
  const { write, writing } = useRegisterWrite<null>({
    request: () => ({
      method: "POST",
      path: inspectionPath(inspection.id, "/carry-out"),
      body: { unit, day, conclusion: conclusion.trim(), ...(isAnnounced ? { document: { ...document, date: document.date || null } } : {}) },
    }),
    told: texts.carryOutDone,
    refused: refusal.take,
    done: close,
  });
  return (
    <FormDialog
      title={texts.carryOutOf(name)}
      act={texts.carryOut}
      testId="carry-out"
      fields={["day", "conclusion", ...fieldsOf("document")]}
      isWhole={day !== "" && conclusion.trim() !== ""}
      send={() => write(null)}
      {...{ refusal, writing, close }}
    >
      <DayField label={texts.visitedOn} value={day} change={setDay} error={refusal.of("day")} required />
      <AreaField label={texts.conclusion} value={conclusion} change={setConclusion} error={refusal.of("conclusion")} required first />
      <fieldset className="helpers">
        <legend>{texts.announced}</legend>
        <DocumentFields field="document" value={document} change={setDocument} refusal={refusal} />
      </fieldset>
    </FormDialog>
  );
}
