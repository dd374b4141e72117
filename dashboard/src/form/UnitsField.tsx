import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat } from "../format/format";
import { plain } from "../format/numbers";
import { Asked } from "../states/Asked";
import { form as formTexts } from "../texts/form";
import { useTexts } from "../texts/texts";
import { type Unit, unitsBelowQuery } from "../unit/units";
import { SearchField } from "./SearchField";

interface UnitsFieldProps {
  /** Code of the unit whose units below are offered. */
  unit: string;
  chosen: readonly string[];
  choose: (units: string[]) => void;
  /** Units that are offered no more. */
  taken?: readonly string[];
}

/** So many that were chosen stand there by name. */
const MOST_NAMED = 8;

function namesOf(units: readonly Unit[], chosen: readonly string[]): string {
  return chosen.map((code) => units.find((unit) => unit.code === code)?.name ?? code).join(", ");
}

/** Some of the units below one, found without tones. */
export function UnitsField({ unit, chosen, choose, taken = [] }: UnitsFieldProps) {
  const texts = useTexts(formTexts);
  const { decimal } = useFormat();
  const [search, setSearch] = useState("");
  const asked = useQuery(unitsBelowQuery(unit));
  return (
    <div className="units-field">
      <SearchField label={texts.unitSearch} value={search} change={setSearch} />
      <p className="hint" aria-live="polite">
        {texts.unitsChosen(decimal(chosen.length))}
        {chosen.length > 0 && chosen.length <= MOST_NAMED && asked.data !== undefined && `: ${namesOf(asked.data, chosen)}`}
      </p>
      <Asked query={asked} part="UNITS">
        {(units) => (
          <fieldset className="units-list">
            <legend className="unseen">{texts.unitsList}</legend>
            {units
              .filter(({ code, name }) => !taken.includes(code) && plain(name).includes(plain(search)))
              .map(({ code, name }) => (
                <label key={code} className="check">
                  <input
                    type="checkbox"
                    checked={chosen.includes(code)}
                    onChange={({ target }) =>
                      choose(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
                    }
                  />
                  {name}
                </label>
              ))}
          </fieldset>
        )}
      </Asked>
    </div>
  );
}
