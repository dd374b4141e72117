import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../session/session";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { unitsBelowQuery } from "../../unit/units";
import { AreaField, SelectField, TextField } from "../../form/fields";
import { officersQuery, officesQuery } from "../names";
import { useTaskWrite } from "../use-task-write";
import type { FormProps } from "./ActionDialog";
import { FormActions, Refused, useRefusal } from "../../form/refusal";
import { HelperFields } from "./HelperFields";

const FIELDS = ["unit", "office", "officer", "reason"];

/** Says who answers for a task from now on, and who helps. */
export function ReassignForm({ task, close, done }: FormProps) {
  const texts = useTexts(taskTexts);
  const names = useTexts(tasks);
  const session = useSession();
  const [unit, setUnit] = useState(task.unit);
  const [office, setOffice] = useState(task.office ?? "");
  const [officer, setOfficer] = useState(task.officer ?? "");
  const [helpers, setHelpers] = useState(task.helpers);
  const [reason, setReason] = useState("");
  const refusal = useRefusal("TASKS");
  const { write, writing } = useTaskWrite({ done, refused: refusal.take });
  const offices = useQuery(officesQuery(unit)).data ?? [];
  const below = useQuery({ ...unitsBelowQuery(session.unit), enabled: task.unit !== session.unit }).data ?? [];
  const moveTo = (next: string) => {
    setUnit(next);
    setOffice("");
    setOfficer("");
    setHelpers([]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write({
          task,
          path: "reassign",
          body: {
            unit,
            office: office === "" ? null : office,
            officer: officer.trim() === "" ? null : officer.trim(),
            coordinators: helpers.filter(({ name }) => name.trim() !== ""),
            reason: reason.trim(),
          },
        });
      }}
    >
      <Refused refusal={refusal} fields={FIELDS} />
      {below.length > 0 && (
        <SelectField
          label={texts.toUnit}
          value={unit}
          change={moveTo}
          error={refusal.of("unit")}
          options={below.map(({ code, name }): [string, string] => [code, code === task.unit ? texts.sameUnit(name) : name])}
        />
      )}
      <SelectField
        label={texts.office}
        value={office}
        change={setOffice}
        error={refusal.of("office")}
        options={[
          ["", texts.noOffice],
          ...offices.filter(({ kind }) => kind === "OFFICE").map(({ id, name }): [string, string] => [id, name]),
        ]}
      />
      <OfficerField unit={unit} value={officer} change={setOfficer} error={refusal.of("officer")} />
      <HelperFields helpers={helpers} offices={offices} change={setHelpers} />
      <AreaField
        label={texts.reassignReason}
        value={reason}
        change={setReason}
        error={refusal.of("reason")}
        rows={2}
      />
      <FormActions close={close} name={names.actions.reassign} isWhole writing={writing} />
    </form>
  );
}

interface OfficerProps {
  unit: string;
  value: string;
  change: (value: string) => void;
  error: string | undefined;
}

/** Somebody of those the unit has on record; where it has none there, by the name he signs in with. */
function OfficerField({ unit, value, change, error }: OfficerProps) {
  const texts = useTexts(taskTexts);
  const officers = (useQuery(officersQuery(unit)).data ?? []).filter(({ validTo }) => validTo === null);
  if (officers.length === 0) {
    return <TextField label={texts.username} value={value} change={change} error={error} />;
  }
  const isKnown = value === "" || officers.some(({ username }) => username === value);
  return (
    <SelectField
      label={texts.officer}
      value={value}
      change={change}
      error={error}
      options={[
        ["", texts.noOfficer],
        ...(isKnown ? [] : [[value, value] as [string, string]]),
        ...officers.map(({ username, name, position }): [string, string] => [username, `${name} · ${position}`]),
      ]}
    />
  );
}
