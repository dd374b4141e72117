import { Button } from "antd";
import { useState } from "react";
import { ProblemError } from "../../api/problem";
import { useProblemWords } from "../../states/problem-words";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";

/** What a service said against a form. */
export interface Refusal {
  error: Error | null;
  /** For `useWrite`: the form shows it. */
  take: (error: Error) => true;
  /** What it said against a field. */
  of: (field: string) => string | undefined;
}

export function useRefusal(): Refusal {
  const words = useProblemWords();
  const [error, setError] = useState<Error | null>(null);
  return {
    error,
    take: (next) => {
      setError(next);
      return true;
    },
    of: (field) => {
      if (!(error instanceof ProblemError) || error.problem.field !== field) {
        return undefined;
      }
      const { text, detail } = words(error, "TASKS");
      return `${text}. ${detail}`;
    },
  };
}

/** A refusal that belongs to none of the form's fields. */
export function Refused({ refusal: { error }, fields }: { refusal: Refusal; fields: readonly string[] }) {
  const words = useProblemWords();
  if (error === null || (error instanceof ProblemError && fields.includes(error.problem.field ?? ""))) {
    return null;
  }
  const { text, detail } = words(error, "TASKS");
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
  const texts = useTexts(taskTexts);
  return (
    <div className="form-actions">
      <Button onClick={close}>{texts.cancel}</Button>
      <Button type="primary" htmlType="submit" disabled={!isWhole} loading={writing}>
        {name}
      </Button>
    </div>
  );
}
