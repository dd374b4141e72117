import { DeleteOutlined } from "@ant-design/icons";
import { DayField } from "../../form/DayField";
import { daysOff } from "../../texts/days-off";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { Refused } from "../Refused";
import type { DayOff } from "./announced-year";

interface DayRowsProps {
  title: string;
  add: string;
  rows: readonly DayOff[];
  error: Error | null;
  /** Of the list in the request: refusals name the line as `daysOff[2].day`. */
  path: string;
  /** Days off have names, days worked instead have none. */
  named?: boolean;
  change: (rows: DayOff[]) => void;
}

/** Lines of days, each with what was refused about it. */
export function DayRows({ title, add, rows, error, path, named = false, change }: DayRowsProps) {
  const texts = useTexts(daysOff);
  const put = (index: number, row: DayOff) => change(rows.map((each, at) => (at === index ? row : each)));
  return (
    <fieldset>
      <legend>{title}</legend>
      <table className="days-off-rows">
        <thead className="unseen">
          <tr>
            <th scope="col">{texts.day}</th>
            {named && <th scope="col">{texts.name}</th>}
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Lines have no id of their own; with one more or less, each begins anew.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${index} of ${rows.length}`}>
              <td>
                <DayField
                  label={texts.dayOf(String(index + 1))}
                  isNamedAbove
                  value={row.day}
                  change={(day) => put(index, { ...row, day })}
                  error={faultAt(error, `${path}[${index}].day`) ?? faultAt(error, `${path}[${index}]`)}
                />
              </td>
              {named && (
                <td>
                  <input
                    className="field"
                    aria-label={texts.nameOf(String(index + 1))}
                    value={row.name}
                    onChange={({ target }) => put(index, { ...row, name: target.value })}
                  />
                  <Refused error={error} field={`${path}[${index}].name`} />
                </td>
              )}
              <td>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={texts.removeRow(String(index + 1))}
                  onClick={() => change(rows.filter((_, at) => at !== index))}
                >
                  <DeleteOutlined aria-hidden />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="button" onClick={() => change([...rows, { day: "", name: "" }])}>
        {add}
      </button>
    </fieldset>
  );
}
