import type { ReportVersion, Section, Sentence } from "./types";

export type Difference = "SAME" | "NEW" | "CHANGED";

/** How a sentence of a version stands to the version before; everything is the same where there was none. */
export function differenceOf(sentence: Sentence, before: ReportVersion | undefined): Difference {
  if (before === undefined) {
    return "SAME";
  }
  const known = sentencesOf(before).find(({ id }) => id === sentence.id);
  return known === undefined || known.text === "" ? "NEW" : known.text === sentence.text ? "SAME" : "CHANGED";
}

/** The same of what was written beside the sentences of a section. */
export function narrativeDifference({ field, narrative }: Section, before: ReportVersion | undefined): Difference {
  const known = before?.sections.find((section) => section.field === field)?.narrative;
  return known === undefined || known === narrative ? "SAME" : known === "" ? "NEW" : "CHANGED";
}

/** Sentences that the version before said and this one does not. */
export function dropped(version: ReportVersion, before: ReportVersion | undefined): Sentence[] {
  const said = new Set(
    sentencesOf(version)
      .filter(({ text }) => text !== "")
      .map(({ id }) => id),
  );
  return before === undefined ? [] : sentencesOf(before).filter(({ id, text }) => text !== "" && !said.has(id));
}

function sentencesOf({ sections }: ReportVersion): Sentence[] {
  return sections.flatMap(({ sentences }) => sentences);
}
