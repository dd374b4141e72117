import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../format/format";
import type { Period } from "../period/period";
import { Asked } from "../states/Asked";
import { type Column, DataTable } from "../table/DataTable";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { figureRowsQuery, formsQuery } from "./queries";
import type { Steps } from "./steps";
import { StatusTag } from "./Tags";
import { formOf } from "./summary";
import type { FigureRow } from "./types";
import { Stated } from "./Stated";

interface FigureRowsStepProps {
  unit: string;
  figure: string;
  period: Period;
  deeper: Steps["deeper"];
}

/** A figure of each unit below. */
export function FigureRowsStep({ unit, figure, period, deeper }: FigureRowsStepProps) {
  const forms = useQuery(formsQuery);
  return (
    <Asked query={forms} part="FIGURES">
      {(known) => (
        <Rows
          unit={unit}
          figure={figure}
          period={period}
          deeper={deeper}
          form={formOf(figure, period, known) ?? ""}
          name={known.flatMap(({ figures }) => figures).find(({ code }) => code === figure)?.name ?? figure}
        />
      )}
    </Asked>
  );
}

function Rows({ unit, figure, period, deeper, form, name }: FigureRowsStepProps & { form: string; name: string }) {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  const query = useQuery(figureRowsQuery(unit, form, figure, period));
  const columns = useColumns(figure, form, deeper);
  return (
    <div className="drawer-body">
      <h3>{name}</h3>
      <Asked query={query} part="FIGURES">
        {(rows) => (
          <>
            <p className="hint">{texts.unitsCount(decimal(rows.length))}</p>
            <DataTable label={name} columns={columns} rows={rows} rowKey={(row) => row.unit} shown={200} />
          </>
        )}
      </Asked>
    </div>
  );
}

function useColumns(figure: string, form: string, deeper: Steps["deeper"]): Column<FigureRow>[] {
  const texts = useTexts(overview);
  return [
    {
      key: "name",
      title: texts.name,
      order: (a, b) => a.unitName.localeCompare(b.unitName, "vi"),
      cell: ({ unitName }) => unitName,
    },
    {
      key: "status",
      title: texts.status,
      width: 150,
      wide: true,
      cell: ({ status }) => status !== null && <StatusTag status={status} />,
    },
    {
      key: "value",
      title: texts.figure,
      number: true,
      width: 160,
      order: (a, b) => Number(a.figures[figure]?.value ?? -1) - Number(b.figures[figure]?.value ?? -1),
      cell: ({ unit: of, figures }) => (
        <button type="button" className="number" onClick={() => deeper({ kind: "figure", unit: of, form, figure })}>
          <Stated figure={figures[figure] ?? null} />
        </button>
      ),
    },
  ];
}
