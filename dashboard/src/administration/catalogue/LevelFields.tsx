import { formDesign } from "../../texts/form-design";
import { useTexts } from "../../texts/texts";
import type { Level } from "../../unit/units";

/** From below upwards, as approval goes. */
const UPWARDS: readonly Level[] = ["COMMUNE", "DISTRICT", "PROVINCE", "NATION"];

interface LevelFieldsProps {
  title: string;
  levels: readonly Level[];
  change: (levels: Level[]) => void;
  error: string | undefined;
}

/** Some of the levels, always from below upwards. */
export function LevelFields({ title, levels, change, error }: LevelFieldsProps) {
  const { levelNames } = useTexts(formDesign);
  const turn = (level: Level, isWanted: boolean) => change(UPWARDS.filter((each) => (each === level ? isWanted : levels.includes(each))));
  return (
    <fieldset className="level-fields">
      <legend>{title}</legend>
      {UPWARDS.map((level) => (
        <label key={level} className="check">
          <input type="checkbox" checked={levels.includes(level)} onChange={({ target }) => turn(level, target.checked)} />
          {levelNames[level]}
        </label>
      ))}
      {error !== undefined && (
        <p className="refusal" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
