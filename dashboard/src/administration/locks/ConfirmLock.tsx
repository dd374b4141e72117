import { Dialog } from "../../frame/Dialog";
import { locks } from "../../texts/locks";
import { useTexts } from "../../texts/texts";

interface ConfirmLockProps {
  count: string;
  period: string;
  act: () => void;
  close: () => void;
}

/** Asks once more before figures are closed. */
export function ConfirmLock({ count, period, act, close }: ConfirmLockProps) {
  const texts = useTexts(locks);
  return (
    <Dialog title={texts.lock(count)} testId="confirm-lock" close={close}>
      <p>{texts.lockAsk(count, period)}</p>
      <p className="dialog-actions">
        <button type="button" className="button primary" data-first onClick={act}>
          {texts.lock(count)}
        </button>
        <button type="button" className="button" onClick={close}>
          {texts.cancel}
        </button>
      </p>
    </Dialog>
  );
}
