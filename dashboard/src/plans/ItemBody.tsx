import { useFormat } from "../format/format";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import type { LegalBasis, Plan, Target, Task } from "./types";

/** An item as one reads it. */
export function ItemBody({ plan, item }: { plan: Plan; item: string }) {
  const [member = "", id] = item.split("/");
  if (member === "tasks") {
    const task = plan.tasks.find((one) => one.id === id);
    return task === undefined ? null : <TaskBody task={task} />;
  }
  if (member === "targets") {
    const target = plan.targets.find((one) => one.id === id);
    return target === undefined ? null : <TargetBody target={target} />;
  }
  return <MemberBody plan={plan} member={member} />;
}

export function TaskBody({ task }: { task: Task }) {
  const texts = useTexts(planReview);
  const parts: [string, string][] = [
    [texts.products, task.products.join("; ")],
    [texts.leads, task.leads.join("; ")],
    [texts.coordinators, task.coordinators.join("; ")],
    [texts.time, task.timePhrase ?? ""],
  ];
  return (
    <>
      <p>{task.content}</p>
      <dl className="item-parts">
        {parts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={text === "" ? "blank" : ""}>{text === "" ? texts.blank : text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function TargetBody({ target }: { target: Target }) {
  const texts = useTexts(planReview);
  const { measured } = useFormat();
  return (
    <>
      <p>{target.wording}</p>
      {target.threshold !== null && (
        <p className="hint">
          {texts.comparators[target.comparator ?? ""]} <strong>{measured(target.threshold, target.unitOfMeasure ?? "")}</strong>
          {target.indicator !== null && <> · {target.indicator}</>}
        </p>
      )}
    </>
  );
}

function MemberBody({ plan, member }: { plan: Plan; member: string }) {
  const texts = useTexts(planReview);
  const { day } = useFormat();
  const lines = linesOf(plan, member, day);
  if (lines !== null) {
    return lines.length === 0 ? (
      <p className="blank">{texts.blank}</p>
    ) : (
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  const value = plan[member as "number" | "title" | "year"];
  const text =
    member === "kind" ? texts.kinds[plan.kind] : member === "issuedOn" && plan.issuedOn !== null ? day(plan.issuedOn) : value;
  return text === null || text === undefined ? <p className="blank">{texts.blank}</p> : <p>{text}</p>;
}

/** The entries of a member that is a list; null where it is none. */
export function linesOf(plan: Plan, member: string, day: (date: string) => string): string[] | null {
  switch (member) {
    case "legalBases":
      return plan.legalBases.map((basis) => basisLine(basis, day));
    case "purpose":
    case "requirements":
    case "budget":
      return plan[member].map(({ text }) => text);
    case "fields":
      return plan.fields.map(({ number, name }) => (number === null ? name : `${number}. ${name}`));
    case "duties":
      return plan.duties.map(({ unit, duties }) => `${unit}: ${duties.join(" ")}`);
    case "recipients":
      return plan.recipients.map(({ name }) => name);
    case "reporting":
      return plan.reporting === null ? [] : [plan.reporting.text];
    default:
      return null;
  }
}

function basisLine({ kind, number, date, issuer, subject }: LegalBasis, day: (date: string) => string): string {
  return [kind, number, date === null ? null : `(${day(date)})`, issuer, subject].filter((part) => part !== null).join(" ");
}
