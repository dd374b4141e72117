import { DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useId } from "react";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import type { Office } from "../names";
import type { Helper } from "../types";

interface HelperFieldsProps {
  helpers: Helper[];
  /** Offices whose names are offered; others are taken as they are written. */
  offices: Office[];
  change: (helpers: Helper[]) => void;
}

/** Who helps, and with what. */
export function HelperFields({ helpers, offices, change }: HelperFieldsProps) {
  const texts = useTexts(taskTexts);
  const list = useId();
  const set = (at: number, part: Partial<Helper>) =>
    change(helpers.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const rename = (at: number, name: string) =>
    set(at, { name, office: offices.find((office) => office.name === name)?.id ?? null });
  return (
    <fieldset className="helpers">
      <legend>{texts.helpers}</legend>
      <datalist id={list}>
        {offices.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {helpers.map((helper, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have nothing else of their own while they are typed
        <div key={index} className="helper">
          <input
            className="field"
            list={list}
            aria-label={`${texts.helperName} ${index + 1}`}
            placeholder={texts.helperName}
            value={helper.office === null ? helper.name : (offices.find(({ id }) => id === helper.office)?.name ?? helper.name)}
            onChange={({ target }) => rename(index, target.value)}
          />
          <input
            className="field"
            aria-label={`${texts.helperPart} ${index + 1}`}
            placeholder={texts.helperPart}
            value={helper.part ?? ""}
            onChange={({ target }) => set(index, { part: target.value === "" ? null : target.value })}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={texts.removeHelper(helper.name === "" ? String(index + 1) : helper.name)}
            onClick={() => change(helpers.filter((_, at) => at !== index))}
          >
            <DeleteOutlined aria-hidden />
          </button>
        </div>
      ))}
      <Button size="small" onClick={() => change([...helpers, { name: "", office: null, part: null }])}>
        {texts.addHelper}
      </Button>
    </fieldset>
  );
}
