import { useFormat } from "../../format/format";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import type { Task } from "../types";
import { Proofs } from "./Proofs";

/** What is to come of a task, what was handed in for each, and what was said on the way. */
export function ProductsPanel({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const returned = task.status === "IN_PROGRESS" ? task.history.findLast(isAboutResult) : undefined;
  const ofWhole = task.evidence.filter(({ product }) => product === null);
  return (
    <section className="panel" aria-labelledby="products">
      <div className="panel-head">
        <h2 id="products">{texts.products}</h2>
      </div>
      {returned?.step === "RESULT_RETURNED" && (
        <p className="task-finding" role="status">
          {texts.returned(returned.reason ?? "")}
        </p>
      )}
      {task.products.length === 0 && <p className="hint">{texts.noProducts}</p>}
      <ol className="products">
        {task.products.map((product, index) => {
          const own = task.evidence.filter((proof) => proof.product === index + 1);
          return (
            <li key={product}>
              <strong>{product}</strong>
              {own.length === 0 && ofWhole.length === 0 ? (
                <span className="hint"> — {texts.proofsNone}</span>
              ) : (
                <Proofs proofs={own.map((proof) => ({ ...proof, product: null }))} products={[]} />
              )}
            </li>
          );
        })}
      </ol>
      {ofWhole.length > 0 && (
        <>
          <h3>{texts.ofWhole}</h3>
          <Proofs proofs={ofWhole} products={task.products} />
        </>
      )}
      {task.notes.length > 0 && <Notes task={task} />}
    </section>
  );
}

function isAboutResult({ step }: { step: string }): boolean {
  return step === "RESULT_RETURNED" || step === "RESULT_SUBMITTED";
}

function Notes({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const { moment, decimal } = useFormat();
  return (
    <>
      <h3>{texts.notes}</h3>
      <ul className="notes">
        {task.notes.toReversed().map(({ percent, text, by, at }) => (
          <li key={at}>
            <strong>{decimal(percent)}%</strong> {text}
            <small className="block hint">
              {by} · {moment(at)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
