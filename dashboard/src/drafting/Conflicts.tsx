import { Button } from "antd";
import type { ReactNode } from "react";
import { drafting } from "../texts/drafting";
import { useTexts } from "../texts/texts";
import type { Draft } from "./use-draft";
import "./drafting.css";

interface ConflictsProps<T> {
  draft: Draft<T>;
  /** Where a text stands, in the reader's words. */
  placeOf: (key: string) => string;
  /** How a text is shown; left out: as it is kept. */
  shown?: (key: string, text: string) => string;
}

/** Texts that somebody else changed meanwhile, both wordings side by side. */
export function Conflicts<T>({ draft, placeOf, shown = (_, text) => text }: ConflictsProps<T>) {
  const texts = useTexts(drafting);
  return (
    <section className="panel conflicts" role="alert" aria-labelledby="conflicts" data-testid="conflicts">
      <div className="panel-head">
        <h2 id="conflicts">{texts.conflictTitle}</h2>
        <p>{texts.conflictHelp}</p>
      </div>
      {draft.conflicts.map((conflict) => (
        <div key={conflict.key} className="two-wordings">
          <h3>{placeOf(conflict.key)}</h3>
          <Wording name={texts.mine} text={shown(conflict.key, conflict.mine)}>
            <Button size="small" type="primary" onClick={() => draft.settle(conflict, conflict.mine)}>
              {texts.keepMine}
            </Button>
          </Wording>
          <Wording name={texts.theirs} text={shown(conflict.key, conflict.theirs)}>
            <Button size="small" onClick={() => draft.settle(conflict, conflict.theirs)}>
              {texts.takeTheirs}
            </Button>
          </Wording>
        </div>
      ))}
    </section>
  );
}

function Wording({ name, text, children }: { name: string; text: string; children: ReactNode }) {
  const texts = useTexts(drafting);
  return (
    <div>
      <p className="eyebrow">{name}</p>
      <p>{text === "" ? texts.leftOutText : text}</p>
      {children}
    </div>
  );
}
