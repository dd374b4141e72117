import { useQuery } from "@tanstack/react-query";
import { Asked } from "../states/Asked";
import { unitQuery } from "../unit/units";
import { useUnit } from "../unit/use-unit";
import { FormsOfUnit } from "./forms/FormsOfUnit";
import { formsQuery } from "./queries";
import { ReviewHome } from "./review/ReviewHome";

/** What a unit has to fill in, or what those below it sent. */
export function FiguresHome() {
  const unit = useQuery(unitQuery(useUnit()));
  const forms = useQuery(formsQuery);
  return (
    <Asked query={unit} part="UNITS" page>
      {({ code, name, level }) => (
        <Asked query={forms} part="FIGURES" page>
          {(known) =>
            known.some(({ levels }) => levels.includes(level)) ? (
              <FormsOfUnit key={code} unit={code} name={name} forms={known.filter(({ levels }) => levels.includes(level))} />
            ) : (
              <ReviewHome key={code} unit={code} name={name} forms={known} />
            )
          }
        </Asked>
      )}
    </Asked>
  );
}
