import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { Entry } from "../Entry";

/** Which events are wanted; nothing chosen means all. */
export interface Filter {
  types: string[];
  period: string | null;
  indicator: string | null;
}

interface EventFilterProps {
  filter: Filter;
  change: (filter: Filter) => void;
  error: Error | null;
}

/** Narrows what is told. Types that this page has no word for stay chosen. */
export function EventFilter({ filter, change, error }: EventFilterProps) {
  const texts = useTexts(integrations);
  const types = [...new Set([...Object.keys(texts.typeNames), ...filter.types])];
  const turn = (type: string, wanted: boolean) =>
    change({ ...filter, types: wanted ? [...filter.types, type] : filter.types.filter((one) => one !== type) });
  return (
    <>
      <fieldset>
        <legend>{texts.typesChoose}</legend>
        <div className="columns">
          {types.map((type) => (
            <label key={type} className="check">
              <input
                type="checkbox"
                checked={filter.types.includes(type)}
                onChange={({ target }) => turn(type, target.checked)}
              />
              {texts.typeNames[type] ?? type}
            </label>
          ))}
        </div>
      </fieldset>
      <Entry
        label={texts.period}
        field="period"
        error={error}
        value={filter.period ?? ""}
        change={(period) => change({ ...filter, period: period === "" ? null : period })}
        help={texts.periodHelp}
      />
      <Entry
        label={texts.indicator}
        field="indicator"
        error={error}
        value={filter.indicator ?? ""}
        change={(indicator) => change({ ...filter, indicator: indicator === "" ? null : indicator })}
        help={texts.indicatorHelp}
      />
    </>
  );
}
