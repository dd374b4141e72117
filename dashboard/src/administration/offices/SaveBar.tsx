import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";

interface SaveBarProps {
  isChanged: boolean;
  writing: boolean;
  save: () => void;
  restore: () => void;
  add: string;
  addLine: () => void;
}

/** Adds a line, saves the list, or goes back to how it was. */
export function SaveBar({ isChanged, writing, save, restore, add, addLine }: SaveBarProps) {
  const texts = useTexts(offices);
  return (
    <div className="actions save-bar">
      <button type="button" className="button" onClick={addLine}>
        {add}
      </button>
      <button type="button" className="button primary" disabled={!isChanged || writing} onClick={save}>
        {texts.save}
      </button>
      <button type="button" className="button" disabled={!isChanged} onClick={restore}>
        {texts.restore}
      </button>
      {isChanged && (
        <span className="tag risk" role="status">
          {texts.unsaved}
        </span>
      )}
    </div>
  );
}
