import { useId, useState } from "react";
import { useFormat } from "../format/format";
import { DataTable } from "../table/DataTable";
import { reportComposition } from "../texts/report-composition";
import { useTexts } from "../texts/texts";
import type { Ranking } from "./types";

/** The units that sent, by an indicator, the best first; equal values share a place. */
export function RankingPanel({ rankings }: { rankings: readonly Ranking[] }) {
  const texts = useTexts(reportComposition);
  const { measured } = useFormat();
  const id = useId();
  const [chosen, choose] = useState("");
  const shown = rankings.find(({ indicator }) => indicator === chosen) ?? rankings[0];
  return (
    <section className="panel" aria-labelledby="ranking">
      <div className="panel-head row">
        <h2 id="ranking">{texts.ranking}</h2>
        {shown !== undefined && (
          <>
            <label className="unseen" htmlFor={id}>
              {texts.rankingBy}
            </label>
            <select id={id} className="field narrow" value={shown.indicator} onChange={({ target }) => choose(target.value)}>
              {rankings.map(({ indicator, name }) => (
                <option key={indicator} value={indicator}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {shown === undefined ? (
        <p className="hint">{texts.rankingNone}</p>
      ) : (
        <DataTable
          label={`${texts.rankingBy}: ${shown.name}`}
          rows={shown.places}
          rowKey={({ unit }) => unit}
          columns={[
            { key: "rank", title: texts.rank, number: true, width: 70, cell: ({ rank }) => rank },
            { key: "unit", title: texts.unit, cell: ({ unitName }) => unitName },
            { key: "value", title: texts.value, number: true, cell: ({ value }) => measured(value, shown.unitOfMeasure) },
          ]}
        />
      )}
    </section>
  );
}
