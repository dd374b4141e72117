import { decimal, measured } from "../format/numbers";
import type { OverviewTexts } from "../texts/overview";
import type { Language } from "../texts/texts";
import { boundsOf, classOf, shade } from "./map-classes";
import type { Source } from "./sources";
import { countStatuses, STATUSES } from "./summary";
import type { Child, Indicator } from "./types";

/** A unit as a map shows it. */
export interface Coloured {
  code: string;
  name: string;
  /** Class of style: `shade-0` … `shade-4`, `approved` …, `no-data`. */
  tone: string;
  /** What its colour says, in words. */
  says: string;
}

export interface Colouring {
  units: Coloured[];
  legend: { tone: string; says: string; count: number }[];
}

/** By where they stand with sending their figures. A unit that does not report itself is coloured by those below it. */
export function byStatus(children: readonly Child[], texts: OverviewTexts): Colouring {
  const counts = countStatuses([...children]);
  return {
    units: children.map(({ code, name, status, reported, expected, level }) => ({
      code,
      name,
      tone: status.toLowerCase(),
      says: level === "COMMUNE" ? texts.statuses[status] : texts.reportedOf(String(reported), String(expected)),
    })),
    legend: STATUSES.map((status) => ({ tone: status.toLowerCase(), says: texts.statuses[status], count: counts[status] })),
  };
}

/** By the official value of an indicator, in classes of about equally many; deep is high, whichever is better. */
export function byValue(
  children: readonly Child[],
  sources: readonly Source[],
  indicator: Indicator,
  texts: OverviewTexts,
  language: Language,
): Colouring {
  const values = new Map(sources.map(({ code, official }) => [code, official]));
  const known = [...values.values()].filter((value) => value !== null);
  const bounds = boundsOf(known);
  const units = children.map(({ code, name }): Coloured => {
    const value = values.get(code) ?? null;
    return value === null
      ? { code, name, tone: "no-data", says: texts.missing }
      : {
          code,
          name,
          tone: `shade-${shade(classOf(value, bounds), bounds)}`,
          says: measured(value, indicator.unitOfMeasure, language),
        };
  });
  const unit = indicator.unitOfMeasure === "%" ? "%" : "";
  const number = (bound: number | undefined) => (bound === undefined ? "" : `${decimal(bound, language)}${unit}`);
  const classes = known.length === 0 ? [] : Array.from({ length: bounds.length + 1 }, (_, index) => index);
  const count = (tone: string) => units.filter((each) => each.tone === tone).length;
  return {
    units,
    legend: [
      ...classes.map((index) => {
        const tone = `shade-${shade(index, bounds)}`;
        return { tone, says: range(number(bounds[index - 1]), number(bounds[index]), texts), count: count(tone) };
      }),
      { tone: "no-data", says: texts.missing, count: count("no-data") },
    ].filter(({ count: many }) => many > 0),
  };
}

function range(from: string, below: string, texts: OverviewTexts): string {
  if (from === "" && below === "") {
    return texts.rangeAll;
  }
  if (from === "") {
    return texts.rangeBelow(below);
  }
  return below === "" ? texts.rangeFrom(from) : texts.range(from, below);
}
