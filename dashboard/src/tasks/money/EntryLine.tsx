import { useFormat } from "../../format/format";
import { taskMoney } from "../../texts/task-money";
import { useTexts } from "../../texts/texts";
import type { MoneyEntry } from "./money";

interface EntryLineProps {
  entry: MoneyEntry;
  /** Left out for who enters no money. */
  correct?: () => void;
}

export function EntryLine({ entry: { number, kind, source, amount, day: on, note, corrects, by }, correct }: EntryLineProps) {
  const texts = useTexts(taskMoney);
  const { day, decimal } = useFormat();
  return (
    <li>
      <div>
        <strong>{texts.dong(decimal(amount))}</strong> · {texts.kinds[kind]}, {texts.sources[source]} ·{" "}
        <time dateTime={on}>{day(on)}</time>
        <p className="money-note">{note}</p>
        <small className="hint">
          {texts.entry(decimal(number), by)}
          {corrects !== null && <> · {texts.corrects(decimal(corrects))}</>}
        </small>
      </div>
      {correct !== undefined && (
        <button type="button" className="link no-print" aria-haspopup="dialog" aria-label={texts.correctEntry(decimal(number))} onClick={correct}>
          {texts.correct}
        </button>
      )}
    </li>
  );
}
