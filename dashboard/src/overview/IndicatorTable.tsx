import { useFormat } from "../format/format";
import { label } from "../period/period";
import { type Column, DataTable } from "../table/DataTable";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { Sparkline } from "./Sparkline";
import { isAhead, targetsFirst } from "./summary";
import { StateTag } from "./Tags";
import { threshold } from "./threshold";
import type { Indicator, Trend } from "./types";
import { Coverage, Value } from "./Value";

interface IndicatorTableProps {
  indicators: Indicator[];
  trace: (code: string) => void;
  /** The last periods, where they are known. */
  trends?: readonly Trend[];
  /** Without a card and a heading of its own. */
  bare?: boolean;
}

/** Indicators against their targets; official and provisional values side by side. */
export function IndicatorTable({ indicators, trace, trends = [], bare = false }: IndicatorTableProps) {
  const texts = useTexts(overview);
  const columns = useColumns({ indicators, trace, trends, bare });
  const table = (
    <DataTable
      label={texts.indicators}
      columns={columns}
      rows={targetsFirst(indicators)}
      rowKey={({ code }) => code}
      rowClass={({ target }) => (target === null ? "" : `edge ${target.state.toLowerCase()}`)}
      shown={bare ? 100 : 10}
    />
  );
  return bare ? (
    table
  ) : (
    <section className="panel" aria-labelledby="indicators">
      <div className="panel-head">
        <h2 id="indicators">{texts.indicators}</h2>
        <p>{texts.indicatorsHelp}</p>
      </div>
      {table}
    </section>
  );
}

/** On a phone the target stands under the name, for there is no room for its columns. */
function Name({ of }: { of: Indicator }) {
  const { measured } = useFormat();
  return (
    <span className="row-name">
      {of.name}
      {of.target !== null && (
        <span className="narrow-only">
          {threshold(of, of.target, measured)} <StateTag state={of.target.state} />
        </span>
      )}
    </span>
  );
}

function useColumns({ indicators, trace, trends = [], bare = false }: IndicatorTableProps): Column<Indicator>[] {
  const texts = useTexts(overview);
  const language = useLanguage();
  const { measured } = useFormat();
  const pointsOf = (code: string) => trends.find(({ indicator }) => indicator === code)?.points ?? [];
  const says = ({ code, name, unitOfMeasure }: Indicator) =>
    [
      name,
      ...pointsOf(code).map(
        ({ period, value }) => `${label(period, language)}: ${value === null ? texts.missing : measured(value, unitOfMeasure)}`,
      ),
    ].join("; ");
  const targetColumns: Column<Indicator>[] = [
    {
      key: "target",
      title: texts.target,
      number: true,
      width: 78,
      wide: true,
      cell: (indicator) =>
        indicator.target === null ? (
          <span className="no-value">{texts.noTarget}</span>
        ) : (
          threshold(indicator, indicator.target, measured)
        ),
    },
    {
      key: "state",
      title: texts.state,
      width: 118,
      wide: true,
      cell: ({ code, target }) =>
        target !== null && (
          <span data-testid={`indicator-${code}-state`}>
            <StateTag state={target.state} rule={target.rule} />
          </span>
        ),
    },
  ];
  return [
    { key: "name", title: texts.indicator, cell: (indicator) => <Name of={indicator} /> },
    {
      key: "official",
      title: texts.official,
      number: true,
      width: 88,
      cell: (indicator) => <Value of={indicator} unit={indicator.unitOfMeasure} kind="official" trace={trace} />,
    },
    {
      key: "provisional",
      title: texts.provisional,
      number: true,
      width: 88,
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
    ...(indicators.every(({ target }) => target === null) ? [] : targetColumns),
    ...(trends.every(({ points }) => points.filter(({ value }) => value !== null).length < 2)
      ? []
      : [
          {
            key: "trend",
            title: texts.trend,
            width: 84,
            wide: true,
            cell: (indicator: Indicator) => <Sparkline points={pointsOf(indicator.code)} says={says(indicator)} />,
          },
        ]),
    ...(bare || indicators.every(({ known, notApplicable, missing }) => known + notApplicable + missing <= 1)
      ? []
      : [{ key: "coverage", title: texts.coverage, width: 116, wide: true, cell: (of: Indicator) => <Coverage of={of} /> }]),
  ];
}
