import { Button } from "antd";
import { useState } from "react";
import type { Part } from "../api/outages";
import { ProblemError } from "../api/problem";
import { useProblemWords } from "../states/problem-words";
import { form as formTexts } from "../texts/form";
import { useTexts } from "../texts/texts";
import "./form.css";

/** What a service said against a form. */
export interface Refusal {
  error: Error | null;
  /** The part of the product that is asked. */
  part: Part;
  /** For `useWrite`: the form shows it. */
  take: (error: Error) => true;
  /** What it said against a field. */
  of: (field: string) => string | undefined;
  /** The same in short: advice that is meant for programs is left out. */
  titleOf: (field: string) => string | undefined;
}

export function useRefusal(part: Part): Refusal {
  const words = useProblemWords();
  const [error, setError] = useState<Error | null>(null);
  const wordsOf = (field: string) =>
    error instanceof ProblemError && error.problem.field === field ? words(error, part) : null;
  return {
    error,
    part,
    take: (next) => {
      setError(next);
      return true;
    },
    of: (field) => {
      const told = wordsOf(field);
      return told === null ? undefined : `${told.text}. ${told.detail}`;
    },
    titleOf: (field) => wordsOf(field)?.text,
  };
}

/** A refusal that belongs to none of the form's fields. */
export function Refused({ refusal: { error, part }, fields }: { refusal: Refusal; fields: readonly string[] }) {
  const words = useProblemWords();
  if (error === null || (error instanceof ProblemError && fields.includes(error.problem.field ?? ""))) {
    return null;
  }
  const { text, detail } = words(error, part);
  return (
    <p className="refused" role="alert" data-testid="refused">
      <strong>{text}.</strong> {detail}
    </p>
  );
}

interface FormActionsProps {
  close: () => void;
  /** What it does. */
  name: string;
  /** False while something it cannot do without is empty. */
  isWhole: boolean;
  writing: boolean;
}

export function FormActions({ close, name, isWhole, writing }: FormActionsProps) {
  const texts = useTexts(formTexts);
  return (
    <div className="form-actions">
      <Button onClick={close}>{texts.cancel}</Button>
      <Button type="primary" htmlType="submit" disabled={!isWhole} loading={writing}>
        {name}
      </Button>
    </div>
  );
}
