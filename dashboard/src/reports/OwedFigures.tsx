import { useFormat } from "../format/format";
import { reports } from "../texts/reports";
import { useTexts } from "../texts/texts";
import type { Owed } from "./reminded";

interface OwedProps {
  owed: Owed | undefined;
}

/** Which figures a unit owes and when it was last reminded of them; nothing where it owes none. */
export function OwedFigures({ owed }: OwedProps) {
  const texts = useTexts(reports);
  return owed === undefined ? null : (
    <>
      <span className="tag bad" title={owed.forms.join("; ")}>
        {texts.figuresMissing}
      </span>
      <LastReminded owed={owed} />
    </>
  );
}

/** How often a unit was reminded, and when last; nothing where it was not. */
export function LastReminded({ owed }: OwedProps) {
  const texts = useTexts(reports);
  const { decimal, moment } = useFormat();
  return owed === undefined || owed.latest === null ? null : (
    <small className="hint owed-reminded">{texts.remindedTimes(decimal(owed.times), moment(owed.latest))}</small>
  );
}
