import { DeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Choice } from "../../frame/Choice";
import { directives } from "../../texts/directives";
import { useTexts } from "../../texts/texts";
import { DayField } from "../../form/DayField";
import { AreaField, SelectField, TextField } from "../../form/fields";
import { officesQuery } from "../names";
import type { Refusal } from "../../form/refusal";
import { UnitsField } from "../../form/UnitsField";
import type { ItemDraft } from "./draft";

interface ItemFieldsProps {
  /** The unit that issues it. */
  unit: string;
  item: ItemDraft;
  /** From 0. */
  index: number;
  refusal: Refusal;
  change: (part: Partial<ItemDraft>) => void;
  /** Left out for the only one. */
  remove?: () => void;
}

type Text = Exclude<keyof ItemDraft, "key" | "to" | "units">;

/** What a directive asks for, of whom and until when. */
export function ItemFields({ unit, item, index, refusal, change, remove }: ItemFieldsProps) {
  const texts = useTexts(directives);
  const offices = useQuery(officesQuery(unit)).data ?? [];
  const number = String(index + 1);
  const common = (name: Text) => ({
    value: item[name],
    change: (value: string) => change({ [name]: value }),
    error: refusal.of(`items[${index}].${name}`),
  });
  return (
    <section className="panel" aria-label={texts.item(number)}>
      <div className="panel-head row">
        <h2>{texts.item(number)}</h2>
        {remove !== undefined && (
          <Button icon={<DeleteOutlined aria-hidden />} aria-label={texts.removeItem(number)} onClick={remove} />
        )}
      </div>
      <AreaField label={texts.content} {...common("content")} rows={2} required />
      <Choice title={texts.to} options={texts.targets} value={item.to} choose={(to) => change({ to })} />
      {item.to === "SOME" && <UnitsField unit={unit} chosen={item.units} choose={(units) => change({ units })} />}
      <div className="form-row">
        {item.to === "OWN" && (
          <>
            <SelectField
              label={texts.office}
              {...common("office")}
              options={[
                ["", texts.noOffice],
                ...offices.filter(({ kind }) => kind === "OFFICE").map(({ id, name }): [string, string] => [id, name]),
              ]}
            />
            <TextField label={texts.officer} {...common("officer")} />
          </>
        )}
        <DayField label={texts.due} {...common("due")} />
        <TextField label={texts.timePhrase} hint={texts.timePhraseHint} {...common("timePhrase")} />
      </div>
      <AreaField label={texts.products} {...common("products")} rows={2} />
      <details>
        <summary>{texts.details}</summary>
        <TextField label={texts.field} {...common("field")} />
        <AreaField label={texts.coordinators} {...common("coordinators")} rows={2} />
      </details>
    </section>
  );
}
