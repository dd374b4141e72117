import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../format/format";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { unitQuery } from "../unit/units";
import { useUnit } from "../unit/use-unit";

/** Only on paper: what the sheet is, of which unit, printed when. */
export function PrintHead({ title }: { title: string }) {
  const texts = useTexts(frame);
  const { day, moment } = useFormat();
  const unit = useQuery(unitQuery(useUnit()));
  const now = new Date().toISOString();
  return (
    <div className="print-head" aria-hidden>
      <strong>{unit.data?.name}</strong> · {title}
      <span>{texts.printed(`${moment(now)} ${day(now)}`)}</span>
    </div>
  );
}
