import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";

/** Saves a version, or leaves it. Without a code it has no address. */
export function SaveRow({ isWhole, writing, close }: { isWhole: boolean; writing: boolean; close: () => void }) {
  const texts = useTexts(catalogue);
  return (
    <div className="actions">
      <button type="submit" className="button primary" disabled={!isWhole || writing}>
        {texts.save}
      </button>
      <button type="button" className="button" onClick={close}>
        {texts.cancel}
      </button>
    </div>
  );
}
