import { DeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { unitChanges } from "../../../texts/unit-changes";
import { useTexts } from "../../../texts/texts";
import { unitsBelowQuery } from "../../../unit/units";
import { Entry } from "../../Entry";
import { EMPTY_TAKER, type Taker } from "./draft";
import type { FieldsProps } from "./LegalFields";
import { TakerFields } from "./TakerFields";
import { UnitsPicker } from "./UnitPicker";

/** The parts a unit is split into, with their shares and the units below that come to each. */
export function PartsFields({ scope, draft, error, change }: FieldsProps & { scope: string }) {
  const texts = useTexts(unitChanges);
  const below = useQuery({ ...unitsBelowQuery(draft.unit), enabled: draft.unit !== "" });
  const hasBelow = (below.data ?? []).length > 0;
  const put = (at: number, taker: Taker) => change({ into: draft.into.map((each, index) => (index === at ? taker : each)) });
  return (
    <fieldset>
      <legend>{texts.splitInto}</legend>
      {draft.into.map((taker, at) => (
        // Parts have no id of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={at} className="part">
          <legend>{texts.part(String(at + 1))}</legend>
          <TakerFields at={at} scope={scope} taker={taker} error={error} change={(next) => put(at, next)} />
          <Entry
            label={texts.share}
            field={`into[${at}].share`}
            error={error}
            value={taker.percent}
            change={(percent) => put(at, { ...taker, percent })}
            {...(at === 0 ? { help: texts.shareHelp } : {})}
          />
          {hasBelow && (
            <UnitsPicker
              label={texts.children}
              scope={draft.unit}
              field={`into[${at}].children`}
              error={error}
              value={taker.children}
              change={(children) => put(at, { ...taker, children })}
            />
          )}
          {draft.into.length > 2 && (
            <button
              type="button"
              className="icon-button"
              aria-label={texts.removePart(String(at + 1))}
              onClick={() => change({ into: draft.into.filter((_, index) => index !== at) })}
            >
              <DeleteOutlined aria-hidden />
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className="button" onClick={() => change({ into: [...draft.into, EMPTY_TAKER] })}>
        {texts.addPart}
      </button>
    </fieldset>
  );
}
