import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { targetsFirst } from "./summary";
import type { Indicator } from "./types";

interface IndicatorChoiceProps {
  indicators: Indicator[];
  value: string | null;
  choose: (indicator: string | null) => void;
  /** What is shown without an indicator, where that is possible. */
  none?: string;
}

/** Which indicator is looked at. */
export function IndicatorChoice({ indicators, value, choose, none }: IndicatorChoiceProps) {
  const texts = useTexts(overview);
  return (
    <select
      className="field indicator-choice no-print"
      aria-label={texts.indicator}
      value={value ?? ""}
      onChange={({ target }) => choose(target.value === "" ? null : target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {targetsFirst(indicators).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
