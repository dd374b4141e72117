import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Asked } from "../states/Asked";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import type { Item } from "./items";
import { fileTextQuery } from "./queries";
import { excerpts, type SourceBlock, type SourceLine, wholeText } from "./source-lines";
import type { Plan } from "./types";

interface SourcePanelProps {
  plan: Plan;
  items: readonly Item[];
  selected: string | null;
  select: (key: string) => void;
}

/** The document: what was read is marked, what is looked at stands out and comes into view. */
export function SourcePanel(props: SourcePanelProps) {
  const texts = useTexts(planReview);
  const { plan, items } = props;
  const isText = /\.(?:txt|md)$/i.test(plan.fileName ?? "");
  return (
    <section className="panel review-source" aria-labelledby="review-source">
      <div className="panel-head">
        <h2 id="review-source">{isText ? texts.source : texts.sourceExcerpts}</h2>
        <p>{plan.fileName}</p>
      </div>
      {isText ? <WholeFile {...props} /> : <Blocks {...props} blocks={excerpts(plan, items)} />}
    </section>
  );
}

function WholeFile(props: SourcePanelProps) {
  const query = useQuery(fileTextQuery(props.plan.id));
  return (
    <Asked query={query} part="PLANS">
      {(text) => <Blocks {...props} blocks={wholeText(props.plan, props.items, text)} />}
    </Asked>
  );
}

function Blocks({ blocks, selected, select }: SourcePanelProps & { blocks: readonly SourceBlock[] }) {
  const texts = useTexts(planReview);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const text = place.current;
    const lines = text?.querySelectorAll<HTMLElement>("[data-items]") ?? [];
    const line = [...lines].find(({ dataset }) => selected !== null && dataset["items"]?.split(" ").includes(selected));
    if (text !== null && line !== undefined) {
      text.scrollTop += line.getBoundingClientRect().top - text.getBoundingClientRect().top - 80;
    }
  }, [selected]);
  return (
    // Scrolled with the arrows; the click on a line is for the mouse, every item has a button that leads here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="source-text"
      ref={place}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-labelledby="review-source"
      data-testid="source-text"
      onClick={({ target }) => {
        const line = target instanceof Element ? target.closest<HTMLElement>("[data-items]") : null;
        const item = line?.dataset["items"]?.split(" ")[0] ?? "";
        if (item !== "") {
          select(item);
        }
      }}
    >
      {blocks.map((block, index) => (
        <div key={`${block.page} ${block.lines[0]?.number ?? index}`}>
          {block.page !== null && <p className="eyebrow">{texts.page(block.page)}</p>}
          {block.lines.map((line) => (
            <Line key={`${line.number} ${line.text}`} line={line} shown={line.items.includes(selected ?? "")} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Line({ line: { number, text, items }, shown }: { line: SourceLine; shown: boolean }) {
  const look = `${text.trim() === "" ? "empty" : ""} ${items.length === 0 ? "" : "read"} ${shown ? "shown" : ""}`;
  return (
    <p className={`source-line ${look}`} data-items={items.join(" ")}>
      <span className="line-number" aria-hidden>
        {number}
      </span>
      <span>{text}</span>
    </p>
  );
}
