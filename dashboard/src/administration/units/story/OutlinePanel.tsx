import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { codeOf } from "../../../outlines/drawing";
import { outlinesQuery } from "../../../outlines/outlines";
import { OutlineMap } from "../../../outlines/OutlineMap";
import { useTo } from "../../../place/place";
import { useSession } from "../../../session/session";
import { Asked } from "../../../states/Asked";
import { units } from "../../../texts/units";
import { useTexts } from "../../../texts/texts";
import type { RegisteredUnit } from "../registered";

/** Where a unit lies among its neighbours, or where those below it lie. */
export function OutlinePanel({ unit, day }: { unit: RegisteredUnit; day: string | null }) {
  const texts = useTexts(units);
  const isLeaf = unit.level === "COMMUNE";
  const whole = isLeaf ? unit.parent : unit.code;
  const outlines = useQuery({ ...outlinesQuery(whole ?? "", day), enabled: whole !== null && unit.level !== "NATION" });
  if (unit.level === "NATION" || whole === null) {
    return null;
  }
  return (
    <section className="panel" aria-labelledby="outline">
      <div className="panel-head">
        <h2 id="outline">{texts.outline}</h2>
      </div>
      <Asked query={outlines} part="UNITS">
        {(drawn) =>
          drawn.features.length === 0 || (isLeaf && !drawn.features.some((feature) => codeOf(feature) === unit.code)) ? (
            <None province={whole} />
          ) : (
            <OutlineMap
              outlines={drawn}
              label={texts.outlineLabel(unit.name)}
              {...(isLeaf ? { marked: unit.code } : {})}
            />
          )
        }
      </Asked>
    </section>
  );
}

function None({ province }: { province: string }) {
  const texts = useTexts(units);
  const session = useSession();
  const to = useTo();
  return (
    <p className="hint">
      {texts.outlineNone}{" "}
      {session.is("administrator") && (
        <Link to={to("/administration/units/outlines", { unit: province })}>{texts.outlineAdd}</Link>
      )}
    </p>
  );
}
