import { CalendarOutlined } from "@ant-design/icons";
import { useRef, useState } from "react";
import { useFormat } from "../format/format";
import { form } from "../texts/form";
import { useTexts } from "../texts/texts";
import { type Day, dayOf } from "../format/days";
import { Labelled, type ValueProps } from "./fields";

/** A day, written and read as Vietnam writes it whatever the browser's own language; the browser's calendar is beside it. */
export function DayField({ value, change, first = false, error, ...told }: ValueProps & { first?: boolean }) {
  const texts = useTexts(form);
  const { day } = useFormat();
  const [typed, type] = useState<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const shown = typed ?? (value === "" ? "" : day(value));
  const isWrong = typed !== null && typed.trim() !== "" && dayOf(typed) === null;
  const take = (text: string) => {
    type(text);
    const said: Day | null = dayOf(text);
    if (said !== null || text.trim() === "") {
      change(said ?? "");
    }
  };
  return (
    <Labelled {...told} error={isWrong ? texts.dayForm : error}>
      {(marks) => (
        <div className="day-field">
          <input
            {...marks}
            className="field"
            inputMode="numeric"
            placeholder="dd/mm/yyyy"
            autoComplete="off"
            data-first={first || undefined}
            value={shown}
            onChange={({ target }) => take(target.value)}
            onBlur={() => !isWrong && type(null)}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={texts.pickDay(told.label)}
            onClick={() => calendar.current?.showPicker()}
          >
            <CalendarOutlined aria-hidden />
          </button>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden
            value={value}
            onChange={({ target }) => {
              type(null);
              change(target.value);
            }}
          />
        </div>
      )}
    </Labelled>
  );
}
