import { Button } from "antd";
import { useId, useState } from "react";
import { planReview } from "../texts/plan-review";
import { useTexts } from "../texts/texts";
import { type EditField, edited, fieldsOf, without } from "./fields";
import type { Reviewing } from "./use-review";

interface ItemFormProps {
  item: string;
  name: string;
  review: Reviewing;
  close: () => void;
}

/** An item corrected in its place. */
export function ItemForm({ item, name, review, close }: ItemFormProps) {
  const texts = useTexts(planReview);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const fields = fieldsOf(review.plan, item);
  return (
    <form
      className="item-form"
      aria-label={texts.editTitle(name)}
      onSubmit={(event) => {
        event.preventDefault();
        review.save(edited(review.plan, fields, typed), texts.saved);
        close();
      }}
    >
      {fields.map((field) => (
        <Labelled
          key={field.pointer}
          field={field}
          value={typed[field.pointer] ?? field.value}
          change={(text) => setTyped({ ...typed, [field.pointer]: text })}
        />
      ))}
      <div className="item-form-actions">
        {item.includes("/") && (
          <Button
            danger
            type="text"
            onClick={() => {
              review.save(without(review.plan, item), texts.removed, true);
              close();
            }}
          >
            {texts.remove}
          </Button>
        )}
        <Button onClick={close}>{texts.cancel}</Button>
        <Button type="primary" htmlType="submit">
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

interface LabelledProps {
  field: EditField;
  value: string;
  change: (text: string) => void;
}

function Labelled({ field: { name, kind }, value, change }: LabelledProps) {
  const texts = useTexts(planReview);
  const id = useId();
  const common = { id, className: "field", value };
  const choices = kind === "comparator" ? texts.comparators : texts.kinds;
  return (
    <div>
      <label htmlFor={id}>{texts.names[name] ?? name}</label>
      {kind === "text" || kind === "list" ? (
        <textarea {...common} rows={Math.max(2, Math.ceil(value.length / 70))} onChange={({ target }) => change(target.value)} />
      ) : kind === "comparator" || kind === "kind" ? (
        <select {...common} onChange={({ target }) => change(target.value)}>
          {kind === "comparator" && <option value="">{texts.blank}</option>}
          {Object.entries(choices).map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={kind === "day" ? "date" : "text"}
          inputMode={kind === "number" ? "numeric" : kind === "decimal" ? "decimal" : "text"}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </div>
  );
}
