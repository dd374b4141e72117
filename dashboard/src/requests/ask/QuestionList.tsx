import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { emptyQuestion, moved, nextKey, type QuestionDraft } from "./draft";
import { QuestionFields } from "./QuestionFields";

interface QuestionListProps {
  questions: readonly QuestionDraft[];
  change: (questions: QuestionDraft[]) => void;
  error: string | undefined;
}

/** The questions, in their order. */
export function QuestionList({ questions, change, error }: QuestionListProps) {
  const texts = useTexts(requests);
  return (
    <section className="panel" aria-labelledby="questions">
      <div className="panel-head">
        <h2 id="questions">{texts.questions}</h2>
      </div>
      <ol className="question-list">
        {questions.map((question, index) => (
          <li key={question.key}>
            <QuestionFields
              question={question}
              number={String(index + 1)}
              isLast={index === questions.length - 1}
              change={(part) => change(questions.map((each) => (each.key === question.key ? { ...each, ...part } : each)))}
              move={(by) => change(moved(questions, index, by))}
              {...(questions.length > 1
                ? { remove: () => change(questions.filter(({ key }) => key !== question.key)) }
                : {})}
            />
          </li>
        ))}
      </ol>
      {error !== undefined && (
        <p className="refused" role="alert">
          {error}
        </p>
      )}
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => change([...questions, emptyQuestion(nextKey(questions))])}>
        {texts.addQuestion}
      </Button>
    </section>
  );
}
