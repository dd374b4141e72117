import { drafting } from "../texts/drafting";
import { useTexts } from "../texts/texts";
import "./drafting.css";
import type { Draft } from "./use-draft";

/** Whether what was typed is saved. */
export function SavingSign<T>({ draft: { saving, saveNow } }: { draft: Draft<T> }) {
  const texts = useTexts(drafting);
  return (
    <>
      <span className={`saving ${saving.toLowerCase()}`} role="status" data-testid="saving">
        {texts.savings[saving]}
      </span>
      {saving === "FAILED" && (
        <button type="button" className="link" onClick={saveNow}>
          {texts.saveAgain}
        </button>
      )}
    </>
  );
}
