import type { Notation } from "../../format/read-number";
import { readEntry } from "../draft/numerals";
import type { Entered, Form } from "../types";

const ANSWERS: Record<string, string> = { có: "1", yes: "1", không: "0", no: "0" };

/** What a text entered into a figure's cell says; questions are answered with words or 1 and 0. */
export function readField(form: Form, code: string, text: string, notation: Notation): Entered | null {
  const field = form.figures.find((each) => each.code === code);
  const answer = field?.measure === "YES_NO" ? ANSWERS[text.normalize("NFC").trim().toLowerCase()] : undefined;
  return answer === undefined ? readEntry(text, notation) : { value: answer };
}
