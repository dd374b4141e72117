import type { catalogue } from "../../texts/catalogue";
import type { Merge, RollUp } from "./types";

type Texts = (typeof catalogue)["vi"];

/** Names of figures by their codes, as the forms have them. */
export type FigureNames = ReadonlyMap<string, string>;

export function figureNames(forms: readonly { figures: readonly { code: string; name: string }[] }[]): FigureNames {
  return new Map(forms.flatMap(({ figures }) => figures.map(({ code, name }): [string, string] => [code, name])));
}

/** A formula as one reads it, with the names of its figures. */
export function formulaWords(rollUp: RollUp, names: FigureNames, texts: Texts): string {
  const name = (code: string) => names.get(code) ?? code;
  switch (rollUp.rule) {
    case "SUM":
      return texts.sumOf(name(rollUp.figure));
    case "RATIO_OF_SUMS":
      return texts.ratioOf(name(rollUp.numerator), name(rollUp.denominator));
    case "MEAN":
      return texts.meanOf(name(rollUp.figure));
    case "WEIGHTED_MEAN":
      return texts.weightedOf(name(rollUp.figure), name(rollUp.weight));
    case "LATEST":
      return texts.latestOf(name(rollUp.figure));
    case "NONE":
      return texts.aloneOf(name(rollUp.figure));
  }
}

export function mergeWords(merge: Merge, names: FigureNames, texts: Texts): string {
  return merge.rule === "WEIGHTED" ? `${texts.merges.WEIGHTED} (${names.get(merge.weight) ?? merge.weight})` : texts.merges[merge.rule];
}
