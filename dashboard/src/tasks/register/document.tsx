import { DayField } from "../../form/DayField";
import { TextField } from "../../form/fields";
import type { Refusal } from "../../form/refusal";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import type { IssuedDocument } from "../directive/directives";

export const NO_DOCUMENT: IssuedDocument = { number: "", date: "" };

export function isCited({ number, date }: IssuedDocument): boolean {
  return number.trim() !== "" && date !== "";
}

/** The names of a cited document's fields, for what is said against them. */
export function fieldsOf(field: string): string[] {
  return [field, `${field}.number`, `${field}.date`];
}

interface DocumentFieldsProps {
  /** Its name in the request. */
  field: string;
  value: IssuedDocument;
  change: (document: IssuedDocument) => void;
  refusal: Refusal;
  required?: boolean;
}

/** The document by which something is done: its number and date. */
export function DocumentFields({ field, value, change, refusal, required = false }: DocumentFieldsProps) {
  const texts = useTexts(registers);
  return (
    <div className="form-row">
      <TextField
        label={texts.documentNumber}
        value={value.number}
        change={(number) => change({ ...value, number })}
        error={refusal.of(`${field}.number`) ?? refusal.of(field)}
        required={required}
      />
      <DayField
        label={texts.documentDate}
        value={value.date}
        change={(date) => change({ ...value, date })}
        error={refusal.of(`${field}.date`)}
        required={required}
      />
    </div>
  );
}
