import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { unitQuery } from "../../unit/units";
import { useUnit } from "../../unit/use-unit";
import { InspectionEntry } from "./InspectionEntry";
import { inspectionsQuery } from "./inspections";
import { useYear, YearSwitcher } from "./YearSwitcher";

/** Inspections by a unit and of it, with what they found and how far that is mended. */
export function InspectionsView() {
  const texts = useTexts(registers);
  const to = useTo();
  const session = useSession();
  const [year] = useYear();
  const asked = useQuery(inspectionsQuery(useUnit(), year));
  const own = useQuery(unitQuery(session.unit)).data;
  const mayPlan = own !== undefined && own.level !== "COMMUNE" && session.is("reviewer", "leader", "administrator");
  return (
    <section className="panel" aria-labelledby="inspections" data-testid="inspections">
      <div className="panel-head row">
        <h2 id="inspections">{texts.inspections}</h2>
        <YearSwitcher />
        {mayPlan && (
          <Link to={to("/tasks/inspections/new")} className="button primary no-print" data-testid="plan-inspection">
            <PlusOutlined aria-hidden /> {texts.plan}
          </Link>
        )}
      </div>
      <p className="hint">{texts.inspectionsHelp}</p>
      <Asked query={asked} part="TASKS">
        {(inspections) =>
          inspections.length === 0 ? (
            <Empty title={texts.inspectionsEmpty} />
          ) : (
            <ul className="register">
              {inspections.map((inspection) => (
                <InspectionEntry key={inspection.id} inspection={inspection} />
              ))}
            </ul>
          )
        }
      </Asked>
    </section>
  );
}
