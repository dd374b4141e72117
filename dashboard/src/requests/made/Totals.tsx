import { useFormat } from "../../format/format";
import { type Column, DataTable } from "../../table/DataTable";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import type { Answers, Question } from "../types";

interface TotalsProps {
  questions: readonly Question[];
  answers: Answers;
}

/** What all answers say together, question by question. */
export function Totals({ questions, answers }: TotalsProps) {
  const texts = useTexts(requests);
  return (
    <section className="panel" aria-labelledby="request-totals" data-testid="request-totals">
      <div className="panel-head">
        <h2 id="request-totals">{texts.together}</h2>
        <p>{texts.togetherHelp}</p>
      </div>
      <DataTable
        label={texts.together}
        rows={questions}
        rowKey={({ id }) => id}
        columns={columnsOf(texts, answers)}
      />
    </section>
  );
}

function columnsOf(texts: (typeof requests)["vi"], answers: Answers): Column<Question>[] {
  return [
    { key: "text", title: texts.question, cell: ({ text }) => text },
    { key: "sum", title: texts.result, number: true, cell: (question) => <Result question={question} answers={answers} /> },
  ];
}

function Result({ question: { id, kind, unitOfMeasure }, answers: { totals, counts, answers } }: { question: Question; answers: Answers }) {
  const texts = useTexts(requests);
  const { decimal } = useFormat();
  if (kind === "NUMBER") {
    const sum = totals.find(({ question }) => question === id);
    return sum === undefined || sum.answers === 0 ? (
      <span className="hint">{texts.noAnswers}</span>
    ) : (
      <>
        <strong>{decimal(sum.total, 20)}</strong> {unitOfMeasure} <small className="hint">{texts.ofAnswers(decimal(sum.answers))}</small>
      </>
    );
  }
  if (kind === "YES_NO") {
    const count = counts.find(({ question }) => question === id);
    return <>{texts.yesAndNo(decimal(count?.yes ?? 0), decimal(count?.no ?? 0))}</>;
  }
  const given = answers.filter(({ values }) => values[id] !== undefined).length;
  return <span className="hint">{texts.ofAnswers(decimal(given))}</span>;
}
