import { decimalOrder } from "./decimal-order";
import type { figures } from "../../texts/figures";
import type { Entered, Form, Violation } from "../types";

type Texts = (typeof figures)["vi"];

/** What can be said of figures without the service: missing, no number, negative, a part above its whole. */
export function checkHere(form: Form, entered: (code: string) => Entered | null, texts: Texts): Violation[] {
  const nameOf = (code: string) => form.figures.find((field) => field.code === code)?.name ?? code;
  const single = form.figures.flatMap(({ code, name }) => {
    const figure = entered(code);
    if (figure === null) {
      return [hard(code, MISSING, texts.localMissing(name))];
    }
    if ("typed" in figure) {
      return [hard(code, "unreadable", texts.localUnreadable(name))];
    }
    return "value" in figure && figure.value.startsWith("-") ? [hard(code, "negative", texts.localNegative(name))] : [];
  });
  const shares = form.shares.flatMap(({ part, whole }) => {
    const one = entered(part);
    const other = entered(whole);
    const exceeds =
      one !== null && other !== null && "value" in one && "value" in other && decimalOrder(one.value, other.value) > 0;
    return exceeds ? [hard(part, "part-exceeds-whole", texts.localShare(nameOf(part), nameOf(whole)), [part, whole])] : [];
  });
  return [...single, ...shares];
}

/** Rule that says a figure is not there yet: not to be shown as a mistake while somebody fills in. */
export const MISSING = "missing-figure";

function hard(field: string, rule: string, message: string, figures = [field]): Violation {
  return { field, rule, severity: "HARD", figures, message };
}
