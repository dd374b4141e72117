import { useFormat } from "../../../format/format";
import { today } from "../../../format/days";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import type { RecordedChange } from "./change";
import { ChangePicture } from "./ChangePicture";

/** A recorded change with its instrument and who entered it. */
export function ChangeItem({ recorded }: { recorded: RecordedChange }) {
  const texts = useTexts(unitChanges);
  const { day, moment } = useFormat();
  const { change, instrument, reason, by, at, hasEffect } = recorded;
  return (
    <li className="change-item">
      <p className="change-head">
        <span className="tag blue">{texts.kinds[change.kind]}</span>{" "}
        <strong>{texts.effectiveFrom(day(change.effectiveOn))}</strong>{" "}
        {change.effectiveOn > today() && <span className="tag risk">{texts.ahead}</span>}
        {!hasEffect && <span className="tag bad">{texts.noEffect}</span>}
      </p>
      <ChangePicture change={change} />
      <p className="hint">
        {texts.instrumentOf(instrument)} · {by} · {moment(at)}
        {reason !== null && ` · ${reason}`}
      </p>
    </li>
  );
}
