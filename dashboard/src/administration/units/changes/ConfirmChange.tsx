import { useFormat } from "../../../format/format";
import { Dialog } from "../../../frame/Dialog";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import { changeOf, type Draft } from "./draft";
import { Effect } from "./Preview";

interface ConfirmChangeProps {
  draft: Draft;
  writing: boolean;
  confirm: () => void;
  close: () => void;
}

/** A change cannot be taken out again: it is looked at once more as a whole. */
export function ConfirmChange({ draft, writing, confirm, close }: ConfirmChangeProps) {
  const texts = useTexts(unitChanges);
  const { day } = useFormat();
  const change = changeOf(draft);
  return (
    <Dialog title={texts.confirmTitle} testId="confirm-change" close={close}>
      <p className="change-head">
        <span className="tag blue">{texts.kinds[draft.kind]}</span>{" "}
        {draft.effectiveOn !== "" && <strong>{texts.effectiveFrom(day(draft.effectiveOn))}</strong>}{" "}
        {draft.instrument !== "" && texts.instrumentOf(draft.instrument)}
      </p>
      {change !== null && <Effect change={change} />}
      <div className="dialog-actions">
        <button type="button" className="button" data-first onClick={close}>
          {texts.back}
        </button>
        <button type="button" className="button primary" disabled={writing} onClick={confirm}>
          {texts.confirm}
        </button>
      </div>
    </Dialog>
  );
}
