import { type Column, DataTable } from "../table/DataTable";
import type { Comparator, Indicator, Target } from "./types";
import { measured } from "../format/numbers";
import { overview } from "../texts/overview";
import { type Language, useLanguage, useTexts } from "../texts/texts";
import { isAhead, targetsFirst } from "./summary";
import { StateTag } from "./Tags";
import { Coverage, Value } from "./Value";

const SIGNS: Record<Comparator, string> = {
  AT_LEAST: "≥",
  MORE_THAN: ">",
  AT_MOST: "≤",
  LESS_THAN: "<",
  EXACTLY: "=",
};

interface IndicatorTableProps {
  indicators: Indicator[];
  trace: ((code: string) => void) | null;
  bare?: boolean;
}

/** Indicators against their targets; official and provisional values side by side. */
export function IndicatorTable({ indicators, trace, bare = false }: IndicatorTableProps) {
  const texts = useTexts(overview);
  const columns = useColumns(trace);
  return (
    <section className={bare ? "" : "panel"} aria-labelledby="indicators">
      <div className="panel-head">
        <h2 id="indicators">{texts.indicators}</h2>
        <p>{texts.indicatorsHelp}</p>
      </div>
      <DataTable
        label={texts.indicators}
        columns={columns}
        rows={targetsFirst(indicators)}
        rowKey={({ code }) => code}
        rowClass={({ target }) => (target === null ? "" : `edge ${target.state.toLowerCase()}`)}
        shown={100}
      />
    </section>
  );
}

/** On a phone the target stands under the name, for there is no room for its columns. */
function Name({ of }: { of: Indicator }) {
  const language = useLanguage();
  return (
    <span className="row-name">
      {of.name}
      {of.target !== null && (
        <span className="narrow-only">
          {threshold(of, of.target, language)} <StateTag state={of.target.state} />
        </span>
      )}
    </span>
  );
}

function threshold(indicator: Indicator, target: Target, language: Language): string {
  return `${SIGNS[target.comparator]} ${measured(target.threshold, indicator.unitOfMeasure, language)}`;
}

function useColumns(trace: ((code: string) => void) | null): Column<Indicator>[] {
  const texts = useTexts(overview);
  const language = useLanguage();
  return [
    { title: texts.indicator, key: "name", cell: (indicator) => <Name of={indicator} /> },
    {
      title: texts.official,
      key: "official",
      number: true,
      width: "14%",
      cell: (indicator) => <Value of={indicator} unit={indicator.unitOfMeasure} kind="official" trace={trace} />,
    },
    {
      title: texts.provisional,
      key: "provisional",
      number: true,
      width: "14%",
      cell: (indicator) => (
        <Value
          of={indicator}
          unit={indicator.unitOfMeasure}
          kind="provisional"
          trace={trace}
          quiet={!isAhead(indicator)}
        />
      ),
    },
    {
      title: texts.target,
      key: "target",
      number: true,
      width: 100,
      wide: true,
      cell: (indicator) =>
        indicator.target === null ? (
          <span className="no-value">{texts.noTarget}</span>
        ) : (
          threshold(indicator, indicator.target, language)
        ),
    },
    {
      title: texts.state,
      key: "state",
      width: 150,
      wide: true,
      cell: ({ code, target }) =>
        target !== null && (
          <span data-testid={`indicator-${code}-state`}>
            <StateTag state={target.state} rule={target.rule} />
          </span>
        ),
    },
    { title: texts.coverage, key: "coverage", width: 130, wide: true, cell: (of) => <Coverage of={of} /> },
  ];
}
