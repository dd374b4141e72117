import { useMemo } from "react";
import { useFormat } from "../format/format";
import { figures } from "../texts/figures";
import { useTexts } from "../texts/texts";
import type { Entered, FigureField } from "./types";

/** A figure in words and numbers as the reader writes them. */
export function useFigureWords(): Words {
  const texts = useTexts(figures);
  const { decimal } = useFormat();
  return useMemo(() => {
    // Sheets ask for the same numbers again and again; to write one is slow.
    const written = new Map<string, string>();
    const number = (value: string) => {
      const known = written.get(value) ?? decimal(value, 20);
      written.set(value, known);
      return known;
    };
    return wordsOf(texts, number);
  }, [decimal, texts]);
}

type Words = (figure: Entered | null | undefined, measure?: FigureField["measure"]) => string;

function wordsOf(texts: (typeof figures)["vi"], number: (value: string) => string): Words {
  return (figure, measure = "COUNT") => {
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
    return number(figure.value);
  };
}
