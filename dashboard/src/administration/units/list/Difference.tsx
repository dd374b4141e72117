import { useState } from "react";
import { slugOf } from "../../../api/problem";
import { useWrite } from "../../../api/write";
import { useFormat } from "../../../format/format";
import { today } from "../../../format/days";
import { useUnitName } from "../../../tasks/names";
import { unitChanges } from "../../../texts/unit-changes";
import { unitLists } from "../../../texts/unit-lists";
import { useTexts } from "../../../texts/texts";
import { toast } from "../../../toast/toasts";
import { Entry } from "../../Entry";
import { fieldOf } from "../../Refused";
import { ChangePicture } from "../changes/ChangePicture";
import { formOf, type Handed, type ListDifference, listPath } from "./lists";

interface DifferenceProps {
  difference: ListDifference;
  /** Of what the list was compared with. */
  etag: string | null;
  handed: Handed;
  again: () => void;
  done: () => void;
}

/** What a list would change, one by one, and the button that applies it whole. */
export function Difference({ difference: { changes, unchanged, missing }, etag, handed, again, done }: DifferenceProps) {
  const texts = useTexts(unitLists);
  const { kinds } = useTexts(unitChanges);
  const { decimal } = useFormat();
  const nameOf = useUnitName(handed.scope);
  return (
    <section className="panel" aria-labelledby="differences" data-testid="list-differences">
      <div className="panel-head">
        <h2 id="differences">{texts.differences}</h2>
        <p role="status">
          {texts.changed(decimal(changes.length))} · {texts.unchanged(decimal(unchanged))}
        </p>
      </div>
      {missing.length > 0 && (
        <div className="not-then" role="alert">
          <p>{texts.missing}</p>
          <ul className="heirs">
            {missing.map((code) => (
              <li key={code}>
                {nameOf(code)} <small>{code}</small>
              </li>
            ))}
          </ul>
          <p>{texts.missingHelp}</p>
        </div>
      )}
      {changes.length === 0 && missing.length === 0 && <p>{texts.same}</p>}
      <ul className="change-list">
        {changes.map((change) => (
          <li key={JSON.stringify(change)} className="change-item">
            <span className="tag blue">{kinds[change.kind]}</span>
            <ChangePicture change={change} />
          </li>
        ))}
      </ul>
      {changes.length > 0 && missing.length === 0 && (
        <Apply count={changes.length} etag={etag} handed={handed} again={again} done={done} />
      )}
    </section>
  );
}

interface ApplyProps extends Pick<DifferenceProps, "etag" | "handed" | "again" | "done"> {
  count: number;
}

function Apply({ count, etag, handed, again, done }: ApplyProps) {
  const texts = useTexts(unitLists);
  const { decimal } = useFormat();
  const [instrument, setInstrument] = useState("");
  const [reason, setReason] = useState("");
  const { write, writing, error } = useWrite<null>({
    request: () => ({ method: "POST", path: listPath(handed, instrument, reason), body: formOf(handed), ifMatch: etag }),
    stale: [["units"], ["outlines"]],
    refused: (refusal) => slugOf(refusal) === "stale-version" || ["instrument", "reason"].includes(fieldOf(refusal)),
    done: () => {
      toast({ text: texts.applied(decimal(count)), tone: "good" });
      done();
    },
  });
  if (slugOf(error) === "stale-version") {
    return (
      <p className="refusal" role="alert">
        {texts.stale}{" "}
        <button type="button" className="link" onClick={again}>
          {texts.again}
        </button>
      </p>
    );
  }
  return (
    <form
      className="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        write(null);
      }}
    >
      <Entry label={texts.instrument} field="instrument" error={error} value={instrument} change={setInstrument} help={texts.instrumentHelp} />
      {handed.on < today() && (
        <Entry label={texts.reason} field="reason" error={error} value={reason} change={setReason} help={texts.reasonHelp} />
      )}
      <div className="actions">
        <button type="submit" className="button primary" disabled={writing}>
          {texts.apply(decimal(count))}
        </button>
      </div>
    </form>
  );
}
