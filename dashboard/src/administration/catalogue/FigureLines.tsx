import { SelectField, TextField } from "../../form/fields";
import type { FigureField } from "../../figures/types";
import { formDesign } from "../../texts/form-design";
import { useTexts } from "../../texts/texts";
import { faultAt } from "../faults";
import { BLANK_FIGURE, type Line } from "./form-draft";
import { Lines } from "./Lines";

interface FigureLinesProps {
  figures: readonly Line<FigureField>[];
  change: (figures: readonly Line<FigureField>[]) => void;
  error: Error | null;
}

/** The figures a form asks for, in the order in which they are asked. */
export function FigureLines({ figures, change, error }: FigureLinesProps) {
  const texts = useTexts(formDesign);
  return (
    <Lines
      title={texts.figures}
      add={texts.addFigure}
      blank={BLANK_FIGURE}
      lines={figures}
      change={change}
    >
      {(figure, index, put) => {
        const told = (name: "code" | "name" | "unitOfMeasure" | "measure") => ({
          label: texts.lineOf(texts[name], String(index + 1)),
          isNamedAbove: true,
          error: faultAt(error, `figures[${index}].${name}`),
          placeholder: texts[name],
        });
        return (
          <div className="figure-line">
            <TextField {...told("name")} value={figure.name} change={(name) => put({ name })} />
            <TextField {...told("code")} value={figure.code} change={(code) => put({ code })} />
            <TextField {...told("unitOfMeasure")} value={figure.unitOfMeasure} change={(unitOfMeasure) => put({ unitOfMeasure })} />
            <SelectField
              {...told("measure")}
              value={figure.measure}
              change={(measure) => put({ measure: measure as FigureField["measure"] })}
              options={Object.entries(texts.measures)}
            />
          </div>
        );
      }}
    </Lines>
  );
}
