import { Choice } from "../frame/Choice";
import { useParameter } from "../place/place";
import { Empty } from "../states/States";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import { FindingLine } from "./FindingLine";
import { ItemCard } from "./ItemCard";
import { GROUPS, isShown, type Item, itemsOf, loose, type Show } from "./items";
import { ReviewBar } from "./ReviewBar";
import { SourcePanel } from "./SourcePanel";
import type { Plan } from "./types";
import { type Reviewing, useReview } from "./use-review";
import "./review.css";

const SHOWS: readonly Show[] = ["OPEN", "FINDINGS", "ALL"];

interface ReviewProps {
  plan: Plan;
  mine: boolean;
  published?: () => void;
}

/** What was read beside what it was read from; each item is confirmed, corrected or answered for. */
export function Review({ plan, mine, published = () => undefined }: ReviewProps) {
  const review = useReview(plan, mine, published);
  const [selected, select] = useParameter("item");
  const items = itemsOf(plan);
  return (
    <>
      <ReviewBar review={review} items={items} />
      <div className={`review ${plan.fileName === null ? "alone" : ""}`}>
        {plan.fileName !== null && <SourcePanel plan={plan} items={items} selected={selected} select={select} />}
        <Items review={review} items={items} selected={selected} select={select} />
      </div>
    </>
  );
}

interface ItemsProps {
  review: Reviewing;
  items: readonly Item[];
  selected: string | null;
  select: (key: string) => void;
}

function Items({ review, items, selected, select }: ItemsProps) {
  const texts = useTexts(planReview);
  const [asked, setShow] = useParameter("show");
  const hasOpen = items.some(({ open }) => open !== null);
  const show = SHOWS.find((one) => one === asked) ?? (hasOpen ? "OPEN" : "ALL");
  const count = (one: Show) => items.filter((item) => isShown(one, item)).length;
  const shown = items.filter((item) => isShown(show, item) || item.key === selected);
  const whole = show === "OPEN" ? [] : loose(review.plan, items);
  return (
    <section className="panel review-items" aria-labelledby="review-items">
      <div className="panel-head row">
        <h2 id="review-items">{texts.items}</h2>
        <Choice
          title={texts.show}
          value={show}
          choose={setShow}
          options={{
            OPEN: `${texts.open} ${count("OPEN")}`,
            FINDINGS: `${texts.withFindings} ${count("FINDINGS")}`,
            ALL: `${texts.all} ${items.length}`,
          }}
        />
      </div>
      {whole.map((finding) => (
        <FindingLine key={`${finding.code} ${finding.message}`} finding={finding} review={review} />
      ))}
      {shown.length === 0 && whole.length === 0 && (
        <Empty
          title={show === "OPEN" ? texts.nothingOpen : texts.nothingFound}
          help={show === "OPEN" ? texts.nothingOpenHelp : undefined}
        />
      )}
      {GROUPS.map((group) => {
        const those = shown.filter((item) => item.group === group);
        return (
          those.length > 0 && (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h3 id={`group-${group}`} className="review-group">
                {texts.groups[group]}
              </h3>
              <ol>
                {those.map((item) => (
                  <ItemCard key={item.key} item={item} review={review} selected={item.key === selected} select={select} />
                ))}
              </ol>
            </section>
          )
        );
      })}
    </section>
  );
}
