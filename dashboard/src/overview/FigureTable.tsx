import { type Column, DataTable } from "../table/DataTable";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { Figure } from "./types";
import { Value } from "./Value";

function valueOf(kind: "official" | "provisional") {
  return function Cell(figure: Figure) {
    return <Value of={figure} unit={figure.unitOfMeasure === "%" ? "%" : ""} kind={kind} trace={null} />;
  };
}

/** The raw figures behind the indicators. */
export function FigureTable({ figures, bare = false }: { figures: Figure[]; bare?: boolean }) {
  const texts = useTexts(overview);
  const columns: Column<Figure>[] = [
    { key: "name", title: texts.figure, cell: ({ name }) => name },
    {
      key: "official",
      title: texts.official,
      number: true,
      width: 130,
      cell: valueOf("official"),
    },
    {
      key: "provisional",
      title: texts.provisional,
      number: true,
      width: 130,
      cell: valueOf("provisional"),
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
