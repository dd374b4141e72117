import { useQuery } from "@tanstack/react-query";
import { usePageTitle } from "../frame/title";
import { Asked } from "../states/Asked";
import { open } from "../texts/public";
import { useTexts } from "../texts/texts";
import { AreaUnits } from "./AreaUnits";
import { useWanted } from "./place";
import { areaQuery } from "./published";
import { Results } from "./Results";
import { Way } from "./Way";
import "./public.css";

/** What units have published, for everybody: found by unit and year, read, printed, taken away as data. */
export default function PublicPage() {
  const texts = useTexts(open);
  const { wanted } = useWanted();
  const area = useQuery(areaQuery(wanted.area, wanted.year));
  const unit = area.data?.units.find(({ code }) => code === wanted.unit);
  const name = unit?.name ?? (wanted.unit === wanted.area ? area.data?.name : undefined);
  usePageTitle(name);
  return (
    <div className="page public">
      <div className="heading no-print">
        <div>
          <h1>{texts.title}</h1>
          <p className="hint">{texts.help}</p>
        </div>
      </div>
      <Way area={area.data} unit={unit} />
      <div className="public-columns">
        <section className="panel no-print" aria-labelledby="area">
          <div className="panel-head">
            <h2 id="area">{texts.units(area.data?.name ?? "")}</h2>
          </div>
          <Asked query={area} part="REPORTS">
            {(data) => <AreaUnits area={data} />}
          </Asked>
        </section>
        <Results key={`${wanted.unit} ${wanted.year}`} />
      </div>
    </div>
  );
}
