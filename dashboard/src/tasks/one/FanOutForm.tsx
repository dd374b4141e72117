import { useState } from "react";
import { Choice } from "../../frame/Choice";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { DayField } from "../../form/DayField";
import { TextField } from "../../form/fields";
import { UnitsField } from "../../form/UnitsField";
import { useTaskWrite } from "../use-task-write";
import type { FormProps } from "./ActionDialog";
import { FormActions, Refused, useRefusal } from "../../form/refusal";

/** Gives units below a part of the task each. */
export function FanOutForm({ task, close, done }: FormProps) {
  const texts = useTexts(taskTexts);
  const names = useTexts(tasks);
  const [to, setTo] = useState<"ALL" | "SOME">("ALL");
  const [units, setUnits] = useState<string[]>([]);
  const [lead, setLead] = useState("");
  const [due, setDue] = useState("");
  const refusal = useRefusal("TASKS");
  const { write, writing } = useTaskWrite({ done, refused: refusal.take });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write({
          task,
          path: "fan-out",
          body: {
            ...(to === "ALL" ? {} : { units }),
            ...(lead.trim() === "" ? {} : { lead: lead.trim() }),
            ...(due === "" ? {} : { due }),
          },
        });
      }}
    >
      <Refused refusal={refusal} fields={["lead", "due"]} />
      <Choice
        title={texts.fanOutTo}
        options={{ ALL: texts.fanOutAll, SOME: texts.fanOutSome }}
        value={to}
        choose={setTo}
      />
      {to === "SOME" && <UnitsField unit={task.unit} chosen={units} choose={setUnits} taken={task.parts} />}
      <TextField label={texts.fanOutLead} value={lead} change={setLead} error={refusal.of("lead")} />
      <DayField label={texts.fanOutDue} hint={texts.fanOutDueHint} value={due} change={setDue} error={refusal.of("due")} />
      <FormActions
        close={close}
        name={names.actions.fanOut}
        isWhole={to === "ALL" || units.length > 0}
        writing={writing}
      />
    </form>
  );
}
