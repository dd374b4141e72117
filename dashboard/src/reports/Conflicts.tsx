import { Button } from "antd";
import { reportEditor } from "../texts/report-editor";
import { useTexts } from "../texts/texts";
import { sentenceKey } from "./merge";
import type { Draft } from "./use-draft";

/** Texts that somebody else changed meanwhile, both wordings side by side. */
export function Conflicts({ draft }: { draft: Draft }) {
  const texts = useTexts(reportEditor);
  return (
    <section className="panel conflicts" role="alert" aria-labelledby="conflicts" data-testid="conflicts">
      <div className="panel-head">
        <h2 id="conflicts">{texts.conflictTitle}</h2>
        <p>{texts.conflictHelp}</p>
      </div>
      {draft.conflicts.map((conflict) => (
        <div key={conflict.key} className="two-wordings">
          <h3>{placeOf(draft, conflict.key)}</h3>
          <Wording name={texts.mine} text={conflict.mine}>
            <Button size="small" type="primary" onClick={() => draft.settle(conflict, conflict.mine)}>
              {texts.keepMine}
            </Button>
          </Wording>
          <Wording name={texts.theirs} text={conflict.theirs}>
            <Button size="small" onClick={() => draft.settle(conflict, conflict.theirs)}>
              {texts.takeTheirs}
            </Button>
          </Wording>
        </div>
      ))}
    </section>
  );
}

function Wording({ name, text, children }: { name: string; text: string; children: React.ReactNode }) {
  const texts = useTexts(reportEditor);
  return (
    <div>
      <p className="eyebrow">{name}</p>
      <p>{text === "" ? texts.leftOutText : text}</p>
      {children}
    </div>
  );
}

/** The section in which a text stands. */
function placeOf(draft: Draft, key: string): string {
  return (
    draft.report.sections.find(
      ({ field, sentences }) => key.endsWith(`/${field}`) || sentences.some(({ id }) => sentenceKey(id) === key),
    )?.heading ?? ""
  );
}
