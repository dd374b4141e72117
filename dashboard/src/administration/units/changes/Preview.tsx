import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import type { UnitChange } from "./change";
import { ChangePicture } from "./ChangePicture";

/** What a change would do, beside the form. */
export function Preview({ change }: { change: UnitChange | null }) {
  const texts = useTexts(unitChanges);
  return (
    <section className="panel" aria-labelledby="preview" data-testid="change-preview">
      <div className="panel-head">
        <h2 id="preview">{texts.preview}</h2>
      </div>
      {change === null ? <p className="hint">{texts.previewEmpty}</p> : <Effect change={change} />}
    </section>
  );
}

const FATES = { MERGE: "ENDING", SPLIT: "ENDING", RENAME: "LASTING", ADD: "NEW", MOVE: "LASTING" } as const;

/** The units before and after, and what follows. */
export function Effect({ change }: { change: UnitChange }) {
  const texts = useTexts(unitChanges);
  return (
    <>
      <ChangePicture change={change} />
      <ul className="consequences">
        {[...texts.consequences[FATES[change.kind]], texts.forGood].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
}
