import { useFormat } from "../../format/format";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import type { Change } from "./types";

/** Who changed a definition and why, the newest first. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const texts = useTexts(catalogue);
  const { day, moment } = useFormat();
  return (
    <section className="panel" aria-labelledby="changes">
      <div className="panel-head">
        <h2 id="changes">{texts.changes}</h2>
      </div>
      {changes.length === 0 && <p className="hint">{texts.changesNone}</p>}
      <ul className="changes">
        {changes.toReversed().map(({ version, reason, by, at }) => (
          <li key={at}>
            <strong>{texts.changeOf(day(version))}</strong>
            {reason !== null && <> — {reason}</>}
            <small className="code">
              {by} · {moment(at)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
