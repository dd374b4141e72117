import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { task as taskTexts } from "../../texts/task";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { useStaffNames } from "../names";
import { taskQuery } from "../queries";
import { TaskLink } from "../TaskLink";
import type { Task } from "../types";

/** Who answers for a task, who helps, when it is due in the document's words, and where it comes from. */
export function FactsPanel({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const { officeName, officerName } = useStaffNames(task.unit);
  const { unit } = useTexts(tasks);
  return (
    <section className="panel" aria-labelledby="facts">
      <div className="panel-head">
        <h2 id="facts">{texts.facts}</h2>
      </div>
      <dl className="facts">
        <Fact name={unit}>{task.unitName ?? task.unit}</Fact>
        <Fact name={texts.office}>{task.office === null ? null : officeName(task.office)}</Fact>
        <Fact name={texts.officer}>{task.officer === null ? null : officerName(task.officer)}</Fact>
        {task.leads.length > 0 && <Fact name={texts.leads}>{task.leads.join("; ")}</Fact>}
        <Fact name={texts.helpers}>{task.helpers.length === 0 ? null : <Helpers task={task} />}</Fact>
        {task.timePhrase !== null && <Fact name={texts.time}>“{task.timePhrase}”</Fact>}
        <Fact name={texts.understood}>{task.explanation}</Fact>
        {task.parent !== null && (
          <Fact name={texts.parent}>
            <Parent id={task.parent} part={task} />
          </Fact>
        )}
        <Fact name={texts.source}>
          <Source task={task} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const texts = useTexts(taskTexts);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className="none">{texts.none}</span>}</dd>
    </div>
  );
}

function Helpers({ task }: { task: Task }) {
  const { officeName } = useStaffNames(task.unit);
  return (
    <ul>
      {task.helpers.map(({ name, office, part }) => (
        <li key={name}>
          {office === null ? name : officeName(office)}
          {part !== null && part !== "" && <small className="block">{part}</small>}
        </li>
      ))}
    </ul>
  );
}

/** The task it is a part of, for those above; whoever has only the part may not read it. */
function Parent({ id, part }: { id: string; part: Task }) {
  const texts = useTexts(taskTexts);
  const isAbove = useSession().unit !== part.unit;
  const parent = useQuery({ ...taskQuery(id), enabled: isAbove });
  return parent.data === undefined ? <>{texts.parentAbove}</> : <TaskLink task={parent.data} />;
}

function Source({ task: { planId } }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const to = useTo();
  return (
    <>
      {planId.startsWith("cv-") && (
        <Link className="block" to={to(`/tasks/directives/${encodeURIComponent(planId)}`)}>
          {texts.directive}
        </Link>
      )}
      <Link to={to(`/tasks/list?plan=${encodeURIComponent(planId)}`)}>{texts.sourceTasks}</Link>
    </>
  );
}
