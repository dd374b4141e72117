import { Button } from "antd";
import { useState } from "react";
import { ProblemError, tag } from "../../api/client";
import { slugOf } from "../../api/problem";
import { useWrite } from "../../api/write";
import { Conflicts } from "../../drafting/Conflicts";
import { SavingSign } from "../../drafting/SavingSign";
import { useDraft } from "../../drafting/use-draft";
import { Refused, useRefusal } from "../../form/refusal";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { answerPath, answerQuery } from "../queries";
import type { ReportRequest, RequestAnswer, Values } from "../types";
import { useValueWords } from "../value-words";
import { QuestionField } from "./QuestionField";

interface AnswerFormProps {
  request: ReportRequest;
  read: RequestAnswer;
}

/** The questions with room to answer; what is typed saves itself. */
export function AnswerForm({ request: { questions }, read }: AnswerFormProps) {
  const texts = useTexts(requests);
  const words = useValueWords();
  const path = answerPath(read.request, read.unit);
  const draft = useDraft<RequestAnswer>({
    read,
    path,
    queryKey: answerQuery(read.request, read.unit).queryKey,
    wordsOf: ({ values }) => Object.fromEntries(questions.map(({ id }) => [id, values[id] ?? ""])),
    bodyOf: (values) => ({ values }),
  });
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const refusal = useRefusal("REPORTS");
  const { write, writing } = useWrite<null, RequestAnswer>({
    request: () => ({ method: "POST", path: `${path}/submit`, ifMatch: tag(draft.saved.version) }),
    stale: [["requests"]],
    refused: (error) => {
      setRefusedValues(draft.saved.values);
      return refusal.take(error);
    },
    done: () => toast({ text: texts.done.submit, tone: "good" }),
  });
  // What was said against an answer holds until it is another one.
  const [refusedValues, setRefusedValues] = useState<Values>({});
  const faulty = faultyOf(refusal.error).filter((id) => draft.text(id) === (refusedValues[id] ?? ""));
  const mark = (id: string, readable: boolean) =>
    setUnreadable((known) => (known.has(id) === !readable ? known : toggled(known, id)));
  const questionOf = (id: string) => questions.find((question) => question.id === id);
  return (
    <form
      className="panel answer-form"
      noValidate
      aria-label={texts.content}
      data-testid="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        write(null);
      }}
    >
      <div className="panel-head row">
        <h2>{texts.content}</h2>
        <SavingSign draft={draft} />
      </div>
      {draft.conflicts.length > 0 && (
        <Conflicts
          draft={draft}
          placeOf={(id) => questionOf(id)?.text ?? ""}
          shown={(id, value) => words(questionOf(id) ?? { kind: "TEXT" }, value)}
        />
      )}
      {questions.map((question, index) => (
        <QuestionField
          // Where another wording was chosen the field begins anew with it.
          key={`${question.id} ${draft.conflicts.some(({ key }) => key === question.id)}`}
          question={question}
          number={index + 1}
          value={draft.text(question.id)}
          disabled={draft.conflicts.some(({ key }) => key === question.id)}
          error={faulty.includes(question.id) ? texts.faults[slugOf(refusal.error)] : undefined}
          change={(value) => draft.change(question.id, value)}
          readable={(readable) => mark(question.id, readable)}
        />
      ))}
      <Refused refusal={refusal} fields={faultyOf(refusal.error).length > 0 ? ["values"] : []} />
      <div className="form-actions">
        {draft.saving !== "SAVED" && <span className="hint">{texts.saveFirst}</span>}
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={writing}
          disabled={draft.saving !== "SAVED" || unreadable.size > 0}
          data-testid="submit-answer"
        >
          {texts.submit}
        </Button>
      </div>
    </form>
  );
}

/** Questions that a refusal names. */
function faultyOf(error: Error | null): readonly string[] {
  const named = error instanceof ProblemError ? error.problem["questions"] : undefined;
  return Array.isArray(named) ? (named as string[]) : [];
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) {
    next.add(member);
  }
  return next;
}
