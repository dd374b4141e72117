import { Table, type TableColumnsType } from "antd";
import type { Comparator, Indicator, Target } from "../api/types";
import { measured } from "../format/numbers";
import { type Language, useTexts } from "../texts/texts";
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
  const { texts } = useTexts();
  const columns = useColumns(trace);
  return (
    <section className={bare ? "" : "panel"} aria-labelledby="indicators">
      <div className="panel-head">
        <h2 id="indicators">{texts.indicators}</h2>
        <p>{texts.indicatorsHelp}</p>
      </div>
      <Table
        rowKey="code"
        size="small"
        columns={columns}
        dataSource={targetsFirst(indicators)}
        pagination={false}
        scroll={{ x: 320 }}
        rowClassName={(indicator) => (indicator.target === null ? "" : `edge ${indicator.target.state.toLowerCase()}`)}
      />
    </section>
  );
}

/** On a phone the target stands under the name, for there is no room for its columns. */
function Name({ of }: { of: Indicator }) {
  const { language } = useTexts();
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

function useColumns(trace: ((code: string) => void) | null): TableColumnsType<Indicator> {
  const { texts, language } = useTexts();
  return [
    { title: texts.indicator, key: "name", render: (_, indicator) => <Name of={indicator} /> },
    {
      title: texts.official,
      key: "official",
      align: "right",
      width: "14%",
      render: (_, indicator) => <Value of={indicator} unit={indicator.unitOfMeasure} kind="official" trace={trace} />,
    },
    {
      title: texts.provisional,
      key: "provisional",
      align: "right",
      width: "14%",
      render: (_, indicator) => (
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
      align: "right",
      width: 100,
      responsive: ["md"],
      render: (_, indicator) =>
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
      responsive: ["md"],
      render: (_, { code, target }) =>
        target !== null && (
          <span data-testid={`indicator-${code}-state`}>
            <StateTag state={target.state} rule={target.rule} />
          </span>
        ),
    },
    { title: texts.coverage, key: "coverage", width: 130, responsive: ["md"], render: (_, of) => <Coverage of={of} /> },
  ];
}
