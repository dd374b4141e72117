import { useFormat } from "../format/format";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import { linesOf, TargetBody, TaskBody } from "./ItemBody";
import type { Plan, Task } from "./types";

/** What a plan says, in the order of the document. */
export function PlanContent({ plan }: { plan: Plan }) {
  const texts = useTexts(planReview);
  const byField = new Map<string, Task[]>();
  for (const task of plan.tasks) {
    const field = [task.field?.number, task.field?.name].filter((part) => part != null).join(". ");
    byField.set(field, [...(byField.get(field) ?? []), task]);
  }
  return (
    <div className="plan-content" data-testid="plan-content">
      <Members plan={plan} members={["legalBases", "purpose", "requirements"]} />
      <section className="panel" aria-labelledby="plan-targets">
        <div className="panel-head">
          <h2 id="plan-targets">{texts.groups.targets}</h2>
        </div>
        <ol className="numbered">
          {plan.targets.map((target) => (
            <li key={target.id}>
              <TargetBody target={target} />
            </li>
          ))}
        </ol>
      </section>
      {[...byField].map(([field, tasks]) => (
        <section key={field} className="panel" aria-label={field}>
          <div className="panel-head">
            <h2>{field}</h2>
          </div>
          <ol className="plan-tasks">
            {tasks.map((task) => (
              <li key={task.id}>
                <strong>{task.number}</strong>
                <div>
                  <TaskBody task={task} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Members plan={plan} members={["duties", "budget", "reporting", "recipients"]} />
    </div>
  );
}

function Members({ plan, members }: { plan: Plan; members: readonly string[] }) {
  const texts = useTexts(planReview);
  const { day } = useFormat();
  return members.map((member) => {
    const lines = linesOf(plan, member, day) ?? [];
    return (
      lines.length > 0 && (
        <section key={member} className="panel" aria-labelledby={`member-${member}`}>
          <div className="panel-head">
            <h2 id={`member-${member}`}>{texts.names[member]}</h2>
          </div>
          <ul className="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )
    );
  });
}
