import { useFormat } from "../format/format";
import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import type { Owed } from "./reminded";

/** Which figures a unit owes and when it was last reminded of them; nothing where it owes none. */
export function OwedFigures({ owed }: { owed: Owed | undefined }) {
  const texts = useTexts(reports);
  const { decimal, moment } = useFormat();
  return owed === undefined ? null : (
    <>
      <span className="tag bad" title={owed.forms.join("; ")}>
        {texts.figuresMissing}
      </span>
      {owed.latest !== null && <small className="hint owed-reminded">{texts.remindedTimes(decimal(owed.times), moment(owed.latest))}</small>}
    </>
  );
}
