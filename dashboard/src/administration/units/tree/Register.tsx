import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useTo } from "../../../place/place";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import { useUnit } from "../../../unit/use-unit";
import { registeredQuery } from "../registered";
import { UnitStory } from "../story/UnitStory";
import { useDay } from "../use-day";
import { DaySwitch } from "./DaySwitch";
import { Found } from "./Found";
import { Tree } from "./Tree";
import { SearchField } from "../../../form/SearchField";

/** All units below the one chosen above as a tree of a day, beside the page of one of them. */
export function Register() {
  const texts = useTexts(units);
  const root = useUnit();
  const { code } = useParams();
  const shown = code ?? root;
  const [day, setDay] = useDay();
  const [words, setWords] = useState("");
  const unit = useQuery(registeredQuery(shown, day));
  const to = useTo();
  return (
    <div className={`units-desk ${code === undefined ? "" : "one"}`}>
      <section className="panel units-tree no-print" aria-label={texts.tree}>
        <DaySwitch day={day} choose={setDay} />
        <SearchField label={texts.search} data-testid="unit-search" value={words} change={setWords} />
        {words.trim() === "" ? (
          <Tree root={root} day={day} shown={shown} parent={unit.data?.parent ?? null} />
        ) : (
          <Found root={root} day={day} words={words} shown={shown} />
        )}
      </section>
      <div className="units-story">
        <Link className="units-back no-print" to={to(`/administration/units${day === null ? "" : `?on=${day}`}`)}>
          ‹ {texts.backToTree}
        </Link>
        <UnitStory key={shown} query={unit} day={day} />
      </div>
    </div>
  );
}
