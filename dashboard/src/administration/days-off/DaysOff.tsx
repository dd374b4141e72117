import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { periodOf } from "../../period/period";
import { useParameter } from "../../place/place";
import { Asked } from "../../states/Asked";
import { daysOff } from "../../texts/days-off";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { daysOffQuery } from "./announced-year";
import { DaysOffForm } from "./DaysOffForm";

/** The days off that count for the unit, a year at a time. */
export default function DaysOff() {
  const texts = useTexts(daysOff);
  const unit = useUnit();
  const id = useId();
  const thisYear = Number(periodOf("YEAR", new Date()));
  const [asked, ask] = useParameter("year");
  const year = /^20\d\d$/.test(asked ?? "") ? Number(asked) : thisYear;
  const announced = useQuery(daysOffQuery(unit, year));
  const years = new Set([year, thisYear + 1, thisYear, thisYear - 1, thisYear - 2]);
  return (
    <section className="panel" aria-labelledby="days-off">
      <div className="panel-head row">
        <h2 id="days-off">{texts.title(String(year))}</h2>
        <label htmlFor={id}>{texts.year}</label>
        <select id={id} className="field days-off-year" value={year} onChange={({ target }) => ask(target.value)}>
          {[...years]
            .toSorted((a, b) => b - a)
            .map((each) => (
              <option key={each}>{each}</option>
            ))}
        </select>
      </div>
      <p className="hint">{texts.help}</p>
      <Asked query={announced} part="UNITS">
        {({ data, etag }) => <DaysOffForm key={`${unit} ${year} ${etag}`} known={data} etag={etag} unit={unit} />}
      </Asked>
    </section>
  );
}
