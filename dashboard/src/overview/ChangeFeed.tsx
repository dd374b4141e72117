import { moment } from "../format/numbers";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { type Change, changeKey } from "./apply";

/** Who moved the numbers last; new entries arrive at the top by themselves. */
export function ChangeFeed({ changes, open }: { changes: Change[]; open: ((unit: string) => void) | null }) {
  const texts = useTexts(overview);
  return (
    <section className="panel feed" aria-labelledby="changes">
      <div className="panel-head">
        <h2 id="changes">{texts.lastChanges}</h2>
      </div>
      {changes.length === 0 && <p className="hint">{texts.lastChangesEmpty}</p>}
      <ol aria-live="polite" aria-relevant="additions" data-testid="changes">
        {changes.map((change) => (
          <Entry key={changeKey(change)} change={change} open={open} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ change, open }: { change: Change; open: ((unit: string) => void) | null }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  return (
    <li className={`${change.change.toLowerCase()} ${change.live ? "arriving" : ""}`} data-live={change.live}>
      <p>
        {open === null ? (
          <strong>{change.name}</strong>
        ) : (
          <button type="button" className="name" onClick={() => open(change.unit)}>
            {change.name}
          </button>
        )}{" "}
        {texts.changes[change.change]}
        {change.live && <em>{texts.live}</em>}
      </p>
      <time dateTime={change.at}>{moment(change.at, language)}</time>
    </li>
  );
}
