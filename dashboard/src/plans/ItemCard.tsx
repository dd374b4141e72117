import { CheckOutlined, EditOutlined, FileSearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useFormat } from "../format/format";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import { FindingLine } from "./FindingLine";
import { fieldsOf } from "./fields";
import { ItemBody } from "./ItemBody";
import { ItemForm } from "./ItemForm";
import { useItemName } from "./item-name";
import type { Item } from "./items";
import type { Reviewing } from "./use-review";

interface ItemCardProps {
  item: Item;
  review: Reviewing;
  selected: boolean;
  select: (key: string) => void;
}

/** One item that was read: how surely, what was found, and what a person does about it. */
export function ItemCard({ item, review, selected, select }: ItemCardProps) {
  const texts = useTexts(planReview);
  const name = useItemName(review.plan)(item.key);
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) {
      place.current?.scrollIntoView({ block: "nearest" });
    }
  }, [selected]);
  const edits = review.mine && fieldsOf(review.plan, item.key).length > 0;
  return (
    <li ref={place} className={`item ${selected ? "selected" : ""}`} data-testid={`item-${item.key}`}>
      <div className="item-head">
        <strong>{name}</strong>
        <Sureness open={item.open} />
        {item.source !== null && (
          <button
            type="button"
            className="link item-source"
            aria-pressed={selected}
            aria-label={texts.toSource(name)}
            onClick={() => select(item.key)}
          >
            <FileSearchOutlined aria-hidden /> <Place item={item} />
          </button>
        )}
        <span className="item-tools">
          {edits && !editing && (
            <Button
              size="small"
              type="text"
              icon={<EditOutlined aria-hidden />}
              aria-label={texts.editTitle(name)}
              onClick={() => {
                select(item.key);
                setEditing(true);
              }}
            >
              {texts.edit}
            </Button>
          )}
          {review.mine && item.open !== null && (
            <Button
              size="small"
              icon={<CheckOutlined aria-hidden />}
              aria-label={`${texts.confirm}: ${name}`}
              disabled={review.writing}
              onClick={() => review.confirm([item.key])}
            >
              {texts.confirm}
            </Button>
          )}
        </span>
      </div>
      {editing ? (
        <ItemForm item={item.key} name={name} review={review} close={() => setEditing(false)} />
      ) : (
        <ItemBody plan={review.plan} item={item.key} />
      )}
      {item.findings.map((finding) => (
        <FindingLine key={`${finding.code} ${finding.item ?? ""}`} finding={finding} review={review} />
      ))}
    </li>
  );
}

function Sureness({ open }: { open: number | null }) {
  const texts = useTexts(planReview);
  const { decimal } = useFormat();
  if (open === null) {
    return null;
  }
  const look = open >= 0.8 ? "" : open >= 0.65 ? "risk" : "bad";
  return <span className={`tag ${look}`}>{texts.sure(`${decimal(Math.round(open * 100))}%`)}</span>;
}

function Place({ item: { source } }: { item: Item }) {
  const texts = useTexts(planReview);
  if (source?.page !== null && source?.page !== undefined) {
    return texts.page(source.page);
  }
  return source?.firstLine === null || source === null ? texts.source : texts.line(source.firstLine, source.lastLine ?? source.firstLine);
}
