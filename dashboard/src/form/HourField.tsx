import { useState } from "react";
import { hourOf } from "../format/hours";
import { form } from "../texts/form";
import { useTexts } from "../texts/texts";
import { Labelled, type ValueProps } from "./fields";

/** An hour of the day as Vietnam writes it, whatever the browser's own language. */
export function HourField({ value, change, error, ...told }: ValueProps) {
  const texts = useTexts(form);
  const [typed, type] = useState<string | null>(null);
  const isWrong = typed !== null && hourOf(typed) === null;
  const take = (text: string) => {
    type(text);
    const said = hourOf(text);
    if (said !== null) {
      change(said);
    }
  };
  return (
    <Labelled {...told} error={isWrong ? texts.hourForm : error}>
      {(marks) => (
        <input
          {...marks}
          className="field"
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? value}
          onChange={({ target }) => take(target.value)}
          onBlur={() => !isWrong && type(null)}
        />
      )}
    </Labelled>
  );
}
