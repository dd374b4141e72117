import { Dialog } from "../../frame/Dialog";
import { useFormat } from "../../format/format";
import { useProblemWords } from "../../states/problem-words";
import { figureReview } from "../../texts/figure-review";
import { useTexts } from "../../texts/texts";
import type { Bulk } from "./use-bulk";

/** How far it is, and then what became of each. */
export function BulkOutcome({ bulk: { done, all, outcomes }, close }: { bulk: Bulk; close: () => void }) {
  const texts = useTexts(figureReview);
  const words = useProblemWords();
  const { decimal } = useFormat();
  if (outcomes === null) {
    return (
      <p className="bulk" role="status">
        <progress value={done} max={all} aria-label={texts.outcome} /> {texts.working(decimal(done), decimal(all))}
      </p>
    );
  }
  const bad = outcomes.filter(({ error }) => error !== null);
  return (
    <Dialog title={texts.outcome} close={close} testId="outcomes">
      <p>{texts.outcomes(decimal(outcomes.length - bad.length), decimal(bad.length))}</p>
      <ul className="outcomes">
        {bad.map(({ item, error }) => {
          const told = error === null ? null : words(error, "FIGURES");
          return (
            <li key={item.id} className="cell-rule bad">
              <strong>{item.unitName}</strong>: {told?.text} {told?.detail}
            </li>
          );
        })}
      </ul>
      <p className="dialog-actions">
        <button type="button" className="button primary" data-first onClick={close}>
          {texts.close}
        </button>
      </p>
    </Dialog>
  );
}
