import { Several } from "../../form/Several";
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
  return <Several title={title} names={levelNames} chosen={levels} turn={turn} fault={error} />;
}
