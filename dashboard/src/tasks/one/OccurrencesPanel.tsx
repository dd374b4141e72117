import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { isPeriod, label } from "../../period/period";
import { useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { task as taskTexts } from "../../texts/task";
import { useLanguage, useTexts } from "../../texts/texts";
import { allQuery } from "../queries";
import { StatusTag } from "../signs";
import { addressOf } from "../TaskLink";
import type { Task } from "../types";
import { occurrencesOf } from "./occurrences";

/** The same task in the other periods. */
export function OccurrencesPanel({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const language = useLanguage();
  const to = useTo();
  const asked = useQuery(allQuery({ unit: task.unit, plan: task.planId }));
  const name = ({ id, timing: { occurrence } }: Task) =>
    isPeriod(occurrence) ? label(occurrence, language) : (occurrence ?? id);
  return (
    <section className="panel" aria-labelledby="occurrences">
      <div className="panel-head">
        <h2 id="occurrences">{texts.occurrences}</h2>
      </div>
      <Asked query={asked} part="TASKS">
        {({ tasks }) => (
          <ol className="occurrences">
            {occurrencesOf(task, tasks).map((one) => (
              <li key={one.id}>
                {one.id === task.id ? (
                  <strong aria-current="page">{name(one)}</strong>
                ) : (
                  <Link to={to(addressOf(one.id))}>{name(one)}</Link>
                )}
                <StatusTag status={one.status} />
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </section>
  );
}
