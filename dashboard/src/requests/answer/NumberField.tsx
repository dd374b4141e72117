import { useState } from "react";
import { useFormat } from "../../format/format";
import { readNumber } from "../../format/read-number";
import { Labelled } from "../../form/fields";
import { requests } from "../../texts/requests";
import { useLanguage, useTexts } from "../../texts/texts";
import type { Question } from "../types";
import type { AnswerFieldProps } from "./QuestionField";

interface NumberFieldProps extends AnswerFieldProps {
  question: Question;
  readable: (readable: boolean) => void;
}

/** A number as the reader writes it, kept exactly; what is no number is told at once and kept by nobody. */
export function NumberField({ question, label, value, change, error, required, readable }: NumberFieldProps) {
  const texts = useTexts(requests);
  const language = useLanguage();
  const { decimal } = useFormat();
  const [typed, type] = useState<string | null>(null);
  const written = value === "" ? "" : decimal(value, 20);
  const isWrong = typed !== null && typed.trim() !== "" && readNumber(typed, language) === null;
  const take = (text: string) => {
    type(text);
    const said = text.trim() === "" ? "" : readNumber(text, language);
    readable(said !== null);
    if (said !== null) {
      change(said);
    }
  };
  const { lowest, highest, unitOfMeasure } = question;
  const bound = (plain: string | null) => (plain === null ? null : decimal(plain, 20));
  return (
    <Labelled label={label} required={required} hint={texts.bounds(bound(lowest), bound(highest))} error={isWrong ? texts.notNumber : error}>
      {(marks) => (
        <div className="number-answer">
          <input
            {...marks}
            className="field"
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? written}
            onChange={({ target }) => take(target.value)}
            onBlur={() => !isWrong && type(null)}
          />
          {unitOfMeasure !== null && <span>{unitOfMeasure}</span>}
        </div>
      )}
    </Labelled>
  );
}
