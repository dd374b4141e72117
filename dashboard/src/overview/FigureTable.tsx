import { type Column, DataTable } from "../table/DataTable";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { Figure } from "./types";
import { Value } from "./Value";

function valueOf(kind: "official" | "provisional", trace: ((figure: string) => void) | null) {
  return function Cell(figure: Figure) {
    return <Value of={figure} unit={figure.unitOfMeasure === "%" ? "%" : ""} kind={kind} trace={trace} />;
  };
}

interface FigureTableProps {
  figures: Figure[];
  /** Opens a figure to what was said of it. */
  trace: ((figure: string) => void) | null;
  bare?: boolean;
}

/** The raw figures behind the indicators. */
export function FigureTable({ figures, trace, bare = false }: FigureTableProps) {
  const texts = useTexts(overview);
  const columns: Column<Figure>[] = [
    { key: "name", title: texts.figure, cell: ({ name }) => name },
    {
      key: "official",
      title: texts.official,
      number: true,
      width: 130,
      cell: valueOf("official", trace),
    },
    {
      key: "provisional",
      title: texts.provisional,
      number: true,
      width: 130,
      cell: valueOf("provisional", trace),
    },
  ];
  return (
    <section className={bare ? "" : "panel"} aria-labelledby="figures">
      <div className="panel-head">
        <h2 id="figures">{texts.figures}</h2>
      </div>
      <DataTable label={texts.figures} columns={columns} rows={figures} rowKey={({ code }) => code} shown={100} />
    </section>
  );
}
