import { type FormEvent, useState } from "react";
import { slugOf } from "../../api/problem";
import { useWrite } from "../../api/write";
import { daysOff } from "../../texts/days-off";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { Entry } from "../Entry";
import { fieldOf, Refused } from "../Refused";
import { type AnnouncedYear, daysOffPath, tidied } from "./announced-year";
import { DayRows } from "./DayRows";

interface DaysOffFormProps {
  unit: string;
  known: AnnouncedYear;
  etag: string | null;
}

/** The list of a year, changed in place and kept as a whole; the service says what does not fit, beside the line. */
export function DaysOffForm({ unit, known, etag }: DaysOffFormProps) {
  const texts = useTexts(daysOff);
  const [year, setYear] = useState(known);
  const { write, writing, error } = useWrite<AnnouncedYear>({
    request: (entered) => ({
      method: "PUT",
      path: daysOffPath(unit, entered.year),
      body: tidied(entered),
      ifMatch: etag,
    }),
    stale: [["days-off", unit, known.year]],
    refused: (refusal) => fieldOf(refusal) !== "" && slugOf(refusal) !== "stale-version",
    done: () => toast({ text: texts.saved, tone: "good" }),
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const entered = { ...year, ...tidied(year) };
    setYear(entered);
    write(entered);
  };
  const field = fieldOf(error);
  return (
    <form className="entry-form" onSubmit={save}>
      {known.version === 0 && <p className="inherited">{texts.inherited}</p>}
      <DayRows
        title={texts.days}
        add={texts.addDay}
        rows={year.daysOff}
        error={error}
        path="daysOff"
        named
        change={(rows) => setYear({ ...year, daysOff: rows })}
      />
      <DayRows
        title={texts.worked}
        add={texts.addWorked}
        rows={year.workedInstead.map((day) => ({ day, name: "" }))}
        error={error}
        path="workedInstead"
        change={(rows) => setYear({ ...year, workedInstead: rows.map(({ day }) => day) })}
      />
      <Entry
        label={texts.instrument}
        field="instrument"
        error={error}
        value={year.instrument}
        change={(instrument) => setYear({ ...year, instrument })}
        help={texts.instrumentHelp}
      />
      {field !== "instrument" && !/^(daysOff|workedInstead)\[/.test(field) && <Refused error={error} field={field} />}
      <div className="actions">
        <button type="submit" className="button primary" disabled={writing}>
          {texts.save}
        </button>
        <button type="button" className="button" disabled={year === known} onClick={() => setYear(known)}>
          {texts.restore}
        </button>
      </div>
    </form>
  );
}
