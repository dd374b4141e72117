import { DayField } from "../../form/DayField";
import { HourField } from "../../form/HourField";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import type { Due } from "./draft";

interface DueFieldsProps {
  due: Due;
  change: (due: Due) => void;
  error: string | undefined;
  first?: boolean;
}

/** Day and hour until when. */
export function DueFields({ due, change, error, first = false }: DueFieldsProps) {
  const texts = useTexts(requests);
  return (
    <div className="form-row">
      <DayField label={texts.dueDay} value={due.day} change={(day) => change({ ...due, day })} error={error} first={first} required />
      <HourField label={texts.dueTime} hint={texts.dueTimeHint} value={due.time} change={(time) => change({ ...due, time })} />
    </div>
  );
}
