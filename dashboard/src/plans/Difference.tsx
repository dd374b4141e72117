import { useQuery } from "@tanstack/react-query";
import { Asked } from "../states/Asked";
import { plans } from "../texts/plans";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import { useItemName } from "./item-name";
import { differenceQuery } from "./queries";
import type { Change, Plan } from "./types";
import { wording } from "./wording";

/** What differs between two versions, item by item, both wordings side by side. */
export function Difference({ plan, from, to }: { plan: Plan; from: number; to: number }) {
  const texts = useTexts(plans);
  const query = useQuery(differenceQuery(plan.id, from, to));
  return (
    <Asked query={query} part="PLANS">
      {(changes) =>
        changes.length === 0 ? (
          <p className="hint">{texts.noDifference}</p>
        ) : (
          <ol className="changes" data-testid="difference">
            {changes.map((change) => (
              <Changed key={change.item} plan={plan} change={change} />
            ))}
          </ol>
        )
      }
    </Asked>
  );
}

function Changed({ plan, change }: { plan: Plan; change: Change }) {
  const texts = useTexts(plans);
  const names = useTexts(planReview).names;
  const { item, before, after, members } = change;
  const kind = before === null ? "added" : after === null ? "removed" : "changed";
  const looks = { added: "good", removed: "bad", changed: "blue" };
  const parts = kind === "changed" && members.length > 0 ? members : [null];
  const name = useItemName(plan)(item);
  return (
    <li>
      <p className="tags">
        <span className={`tag ${looks[kind]}`}>{texts[kind]}</span> <strong>{name}</strong>
      </p>
      {parts.map((member) => (
        <div key={member ?? ""} className="wordings">
          {member !== null && <p className="eyebrow">{(names[member] ?? member).replace(/ \(.*\)$/, "")}</p>}
          <Wording name={texts.before} text={wording(before, member)} gone />
          <Wording name={texts.after} text={wording(after, member)} />
        </div>
      ))}
    </li>
  );
}

function Wording({ name, text, gone = false }: { name: string; text: string; gone?: boolean }) {
  return (
    <div className={gone ? "gone" : "come"}>
      <span className="unseen">{name}: </span>
      {text === "" ? "–" : gone ? <del>{text}</del> : <ins>{text}</ins>}
    </div>
  );
}
