import { DayField } from "../../form/DayField";
import { AreaField } from "../../form/fields";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import type { Question } from "../types";
import { NumberField } from "./NumberField";
import { YesNoField } from "./YesNoField";

export interface AnswerFieldProps {
  label: string;
  /** As it is kept; empty where there is none. */
  value: string;
  change: (value: string) => void;
  error: string | undefined;
  required: boolean;
}

interface QuestionFieldProps {
  question: Question;
  number: number;
  value: string;
  disabled: boolean;
  error: string | undefined;
  change: (value: string) => void;
  /** Whether what is typed can be kept. */
  readable: (readable: boolean) => void;
}

/** A question with a field of its kind. */
export function QuestionField({ question, number, disabled, error, readable, ...kept }: QuestionFieldProps) {
  const common = { ...kept, error, label: `${number}. ${question.text}`, required: question.required };
  return (
    <fieldset className="answer-field" disabled={disabled}>
      <legend className="unseen">{common.label}</legend>
      <Field question={question} readable={readable} {...common} />
    </fieldset>
  );
}

function Field({ question, readable, ...common }: AnswerFieldProps & { question: Question; readable: (readable: boolean) => void }) {
  const texts = useTexts(requests);
  switch (question.kind) {
    case "TEXT":
      return <AreaField {...common} rows={3} />;
    case "NUMBER":
      return <NumberField {...common} question={question} readable={readable} />;
    case "YES_NO":
      return <YesNoField {...common} />;
    case "DATE":
      return <DayField {...common} hint={texts.dayHint} />;
  }
}
