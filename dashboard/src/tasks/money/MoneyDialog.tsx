import { useState } from "react";
import { tag } from "../../api/client";
import { readNumber } from "../../format/read-number";
import { today } from "../../format/days";
import { DayField } from "../../form/DayField";
import { AreaField, SelectField, TextField } from "../../form/fields";
import { FormDialog } from "../../form/FormDialog";
import { useRefusal } from "../../form/refusal";
import { useFormat } from "../../format/format";
import { taskMoney } from "../../texts/task-money";
import { useLanguage, useTexts } from "../../texts/texts";
import { useRegisterWrite } from "../register/use-register-write";
import { type MoneyEntry, type MoneyKind, moneyPath, type MoneySource, type TaskMoney } from "./money";

interface MoneyDialogProps {
  task: string;
  money: TaskMoney;
  /** The entry that is mended, of whose kind and source this one is; null for a new one. */
  corrects: MoneyEntry | null;
  close: () => void;
}

/** Enters money that was planned or spent, or mends an entry by another one. */
export function MoneyDialog({ task, money: { version }, corrects, close }: MoneyDialogProps) {
  const texts = useTexts(taskMoney);
  const language = useLanguage();
  const { decimal } = useFormat();
  const [kind, setKind] = useState<MoneyKind>(corrects?.kind ?? "SPENT");
  const [source, setSource] = useState<MoneySource>(corrects?.source ?? "COMMUNE_BUDGET");
  const [amount, setAmount] = useState("");
  const [day, setDay] = useState(today());
  const [note, setNote] = useState("");
  const refusal = useRefusal("TASKS");
  const { write, writing } = useRegisterWrite<string>({
    request: (exact) => ({
      method: "POST",
      path: moneyPath(task),
      body: { kind, source, amount: exact, day, note: note.trim(), ...(corrects === null ? {} : { corrects: corrects.number }) },
      ifMatch: tag(version),
    }),
    told: texts.added,
    refused: refusal.take,
    done: close,
  });
  const exact = readNumber(amount, language);
  const isWrong = amount.trim() !== "" && exact === null;
  return (
    <FormDialog
      title={corrects === null ? texts.add : texts.correctEntry(decimal(corrects.number))}
      act={texts.add}
      testId="money-dialog"
      fields={["kind", "source", "amount", "day", "note"]}
      isWhole={exact !== null && day !== "" && note.trim() !== ""}
      send={() => exact !== null && write(exact)}
      {...{ refusal, writing, close }}
      {...(corrects === null ? {} : { help: texts.correctHelp })}
    >
      {corrects === null && (
        <div className="form-row">
          <SelectField label={texts.kind} value={kind} options={Object.entries(texts.kinds)} change={(next) => setKind(next as MoneyKind)} error={refusal.of("kind")} />
          <SelectField label={texts.source} value={source} options={Object.entries(texts.sources)} change={(next) => setSource(next as MoneySource)} error={refusal.of("source")} />
        </div>
      )}
      <div className="form-row">
        <TextField
          label={texts.amount}
          hint={exact === null ? texts.amountHint : texts.dong(decimal(exact))}
          value={amount}
          change={setAmount}
          error={isWrong ? texts.notNumber : refusal.of("amount")}
          required
          first
        />
        <DayField label={texts.day} value={day} change={setDay} error={refusal.of("day")} required />
      </div>
      <AreaField label={texts.note} hint={texts.noteHint} value={note} change={setNote} error={refusal.of("note")} rows={2} required />
    </FormDialog>
  );
}
