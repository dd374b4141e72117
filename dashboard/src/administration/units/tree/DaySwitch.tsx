import { DayField } from "../../../form/DayField";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { BEFORE_REFORM, REFORM } from "../use-day";

interface DaySwitchProps {
  day: string | null;
  choose: (day: string | null) => void;
}

/** Which day is looked at: today, the two sides of the reform at one click, or any other. */
export function DaySwitch({ day, choose }: DaySwitchProps) {
  const texts = useTexts(units);
  const shortcuts = [
    [null, texts.today],
    [BEFORE_REFORM, texts.beforeReform],
    [REFORM, texts.afterReform],
  ] as const;
  return (
    <div className="day-switch">
      <DayField label={texts.onDay} value={day ?? ""} change={(next) => choose(next === "" ? null : next)} />
      <div className="day-shortcuts">
        {shortcuts.map(([value, name]) => (
          <button key={name} type="button" className="chip" aria-pressed={value === day} onClick={() => choose(value)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
