import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../../../format/format";
import { outlinesQuery } from "../../../outlines/outlines";
import { OutlineMap } from "../../../outlines/OutlineMap";
import { useSession } from "../../../session/session";
import { Asked } from "../../../states/Asked";
import { Empty, Notice } from "../../../states/States";
import { outlines } from "../../../texts/outlines";
import { useTexts } from "../../../texts/texts";
import { type Unit, unitQuery } from "../../../unit/units";
import { useUnit } from "../../../unit/use-unit";
import { DaySwitch } from "../tree/DaySwitch";
import { useDay } from "../use-day";
import { KeepForm } from "./KeepForm";

/** The outlines of a province's units on a day, and the form that keeps others. */
export function Outlines() {
  const texts = useTexts(outlines);
  const session = useSession();
  const unit = useQuery(unitQuery(useUnit()));
  return (
    <Asked query={unit} part="UNITS">
      {(province) =>
        province.level === "COMMUNE" ? (
          <Notice small title={texts.communes} help={texts.communesHelp} />
        ) : (
          <div className="change-desk">
            <Drawn province={province} />
            {session.is("administrator") && <KeepForm key={province.code} province={province} />}
          </div>
        )
      }
    </Asked>
  );
}

function Drawn({ province }: { province: Unit }) {
  const texts = useTexts(outlines);
  const { decimal } = useFormat();
  const [day, setDay] = useDay();
  const drawn = useQuery(outlinesQuery(province.code, day));
  return (
    <section className="panel" aria-labelledby="outlines">
      <div className="panel-head">
        <h2 id="outlines">{texts.title(province.name)}</h2>
        {drawn.data !== undefined && <p>{texts.drawn(decimal(drawn.data.features.length))}</p>}
      </div>
      <DaySwitch day={day} choose={setDay} />
      <Asked query={drawn} part="UNITS">
        {(known) =>
          known.features.length === 0 ? (
            <Empty title={texts.none} help={texts.noneHelp} />
          ) : (
            <OutlineMap outlines={known} label={texts.label(province.name)} />
          )
        }
      </Asked>
    </section>
  );
}
