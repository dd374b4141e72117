import { useFormat } from "../format/format";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { StatedFigure } from "./types";

/** A figure as somebody stated it: a number, a reason why there is none, or nothing. */
export function Stated({ figure }: { figure: StatedFigure | null }) {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  if (figure?.value !== undefined && figure.value !== null) {
    return decimal(figure.value, 6);
  }
  return figure?.notApplicable !== undefined && figure.notApplicable !== null ? (
    <span title={figure.notApplicable}>{texts.notApplicable}</span>
  ) : (
    texts.missing
  );
}
