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
      {plan.fileName === null ? (
        <p className="hint">{texts.noSource}</p>
      ) : isText ? (
        <WholeFile {...props} />
      ) : (
        <Blocks {...props} blocks={excerpts(plan, items)} />
      )}
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
    // Whoever cannot drag scrolls with the arrows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="source-text" ref={place} tabIndex={0} role="region" aria-labelledby="review-source" data-testid="source-text">
      {blocks.map((block, index) => (
        <div key={`${block.page} ${block.lines[0]?.number ?? index}`}>
          {block.page !== null && <p className="eyebrow">{texts.page(block.page)}</p>}
          {block.lines.map((line) => (
            <Line key={`${line.number} ${line.text}`} line={line} shown={line.items.includes(selected ?? "")} select={select} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Line({ line, shown, select }: { line: SourceLine; shown: boolean; select: (key: string) => void }) {
  const [item] = line.items;
  const text = line.text.trim();
  const look = `${text === "" ? "empty" : ""} ${item === undefined ? "" : "read"} ${shown ? "shown" : ""}`;
  return (
    <p className={`source-line ${look}`} data-items={line.items.join(" ")}>
      <span className="line-number" aria-hidden>
        {line.number}
      </span>
      {item === undefined || text === "" ? (
        <span>{line.text}</span>
      ) : (
        <button type="button" tabIndex={-1} onClick={() => select(item)}>
          {line.text}
        </button>
      )}
    </p>
  );
}
