import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
import type { Theirs } from "./use-lines";

interface TheirChangesProps<R> {
  theirs: Theirs<R>;
  /** A row in words. */
  says: (row: R) => string;
}

/** Shown where somebody else saved first: what he changed, and what is to become of the changes made here. */
export function TheirChanges<R>({ theirs: { differences, keepMine, takeTheirs }, says }: TheirChangesProps<R>) {
  const texts = useTexts(offices);
  return (
    <div className="not-saved" role="alert" data-testid="their-changes">
      <h3>{texts.staleTitle}</h3>
      <p>{differences.length === 0 ? texts.staleSame : texts.staleHelp}</p>
      <ul>
        {differences.map(({ kind, row, alsoMine }) => (
          <li key={`${kind} ${says(row)}`}>
            <strong>{texts.differences[kind]}</strong> {says(row)} {alsoMine && <em>({texts.alsoMine})</em>}
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="button primary" onClick={keepMine}>
          {texts.keepMine}
        </button>
        <button type="button" className="button" onClick={takeTheirs}>
          {texts.takeTheirs}
        </button>
      </div>
    </div>
  );
}
