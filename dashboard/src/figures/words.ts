import { useFormat } from "../format/format";
import { figures } from "../texts/figures";
import { useTexts } from "../texts/texts";
import type { Entered, FigureField } from "./types";

/** A figure in words and numbers as the reader writes them. */
export function useFigureWords() {
  const texts = useTexts(figures);
  const { decimal } = useFormat();
  return (figure: Entered | null | undefined, measure: FigureField["measure"] = "COUNT"): string => {
    if (figure === null || figure === undefined) {
      return "";
    }
    if ("typed" in figure) {
      return figure.typed;
    }
    if ("notApplicable" in figure) {
      return texts.notApplicable;
    }
    if (measure === "YES_NO") {
      return figure.value === "1" ? texts.yes : figure.value === "0" ? texts.no : figure.value;
    }
    return decimal(figure.value, 20);
  };
}
