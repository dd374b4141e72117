import { useFormat } from "../format/format";
import { requests } from "../texts/requests";
import { useTexts } from "../texts/texts";
import type { Question } from "./types";

/** An answer as it is read: numbers and days in the reader's notation. */
export function useValueWords(): (question: Pick<Question, "kind">, value: string) => string {
  const texts = useTexts(requests);
  const { decimal, day } = useFormat();
  return ({ kind }, value) => {
    if (value === "") {
      return "";
    }
    switch (kind) {
      case "TEXT":
        return value;
      case "NUMBER":
        return decimal(value, 20);
      case "YES_NO":
        return value === "true" ? texts.yes : texts.no;
      case "DATE":
        return day(value);
    }
  };
}
