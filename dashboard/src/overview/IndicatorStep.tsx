import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../format/format";
import type { Period } from "../period/period";
import { Asked } from "../states/Asked";
import { type Column, DataTable } from "../table/DataTable";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { scoreboardQuery, sourcesQuery } from "./queries";
import type { Source } from "./sources";
import type { Steps } from "./steps";
import { threshold } from "./threshold";
import type { Scoreboard } from "./types";

interface IndicatorStepProps {
  unit: string;
  indicator: string;
  period: Period;
  deeper: Steps["deeper"];
}

/** Where a value comes from: what was added up, each part to be opened in its turn. */
export function IndicatorStep({ unit, indicator, period, deeper }: IndicatorStepProps) {
  const texts = useTexts(overview);
  const { measured } = useFormat();
  const board = useQuery(scoreboardQuery(unit, period));
  const query = useQuery(sourcesQuery(unit, indicator, period));
  const shown = board.data?.indicators.find(({ code }) => code === indicator);
  const columns = useColumns(unit, indicator, board.data, deeper);
  return (
    <div className="drawer-body">
      <div className="panel-head">
        <h3>{shown?.name ?? indicator}</h3>
        <p>
          {board.data?.unit.name ?? unit}
          {shown?.official !== null && shown !== undefined && (
            <>
              {" · "}
              {texts.official} <strong>{measured(shown.official, shown.unitOfMeasure)}</strong>
            </>
          )}
          {shown?.target !== null && shown !== undefined && (
            <>
              {" · "}
              {texts.target} {threshold(shown, shown.target, measured)}
            </>
          )}
        </p>
        {shown?.target?.rule !== null && <p>{shown?.target?.rule}</p>}
      </div>
      <Asked query={query} part="SCOREBOARDS">
        {(sources) => (
          <DataTable
            label={texts.sources}
            columns={columns}
            rows={sources}
            rowKey={({ code }) => code}
            shown={200}
            empty={<p className="hint">{texts.sourcesEmpty}</p>}
          />
        )}
      </Asked>
    </div>
  );
}

function useColumns(
  unit: string,
  indicator: string,
  board: Scoreboard | undefined,
  deeper: Steps["deeper"],
): Column<Source>[] {
  const texts = useTexts(overview);
  const { decimal, measured, moment } = useFormat();
  const measure = board?.indicators.find(({ code }) => code === indicator)?.unitOfMeasure ?? "";
  const isLeaf = board?.children.length === 0;
  const value = (of: string | null) => (of === null ? "–" : measured(of, measure));
  const part = (of: string | null) => (of === null ? "–" : decimal(of));
  return [
    {
      key: "name",
      title: isLeaf ? texts.form : texts.name,
      order: (a, b) => a.name.localeCompare(b.name, "vi"),
      cell: ({ code, name }) =>
        isLeaf ? (
          name
        ) : (
          <button type="button" className="name" onClick={() => deeper({ kind: "indicator", unit: code, indicator })}>
            {name}
          </button>
        ),
    },
    {
      key: "share",
      title: texts.share,
      number: true,
      cell: ({ code, figures }) =>
        figures.map((figure, index) => (
          <span key={figure.code}>
            {index > 0 && " / "}
            {isLeaf ? (
              <button
                type="button"
                className="number"
                onClick={() => deeper({ kind: "figure", unit, form: code, figure: figure.code })}
              >
                {part(figure.provisional)}
              </button>
            ) : (
              part(figure.provisional)
            )}
          </span>
        )),
    },
    {
      key: "official",
      title: texts.official,
      number: true,
      order: (a, b) => Number(a.official ?? -Infinity) - Number(b.official ?? -Infinity),
      cell: ({ official }) => value(official),
    },
    { key: "provisional", title: texts.provisional, number: true, wide: true, cell: ({ provisional }) => value(provisional) },
    { key: "seq", title: texts.sequence, number: true, width: 60, wide: true, cell: ({ seq }) => seq },
    { key: "at", title: texts.at, width: 165, wide: true, cell: ({ at }) => moment(at) },
  ];
}
