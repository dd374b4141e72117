import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { NameCell, ValidityCell } from "./cells";
import { type FigureNames, figureNames, formulaWords } from "./formula";
import type { DesignedForm, Indicator } from "./types";

/** Indicators, each with its formula in words. */
export function IndicatorTable({ indicators, forms }: { indicators: readonly Indicator[]; forms: readonly DesignedForm[] }) {
  const texts = useTexts(catalogue);
  return (
    <DataTable
      label={texts.views.indicators}
      rows={indicators}
      rowKey={({ code }) => code}
      shown={30}
      empty={<Empty title={texts.none} help={texts.noneHelp} />}
      columns={columnsOf(texts, figureNames(forms))}
    />
  );
}

function columnsOf(texts: (typeof catalogue)["vi"], names: FigureNames): Column<Indicator>[] {
  return [
    {
      key: "name",
      title: texts.name,
      cell: (one) => <NameCell kind="indicators" of={one} />,
      order: (a, b) => a.name.localeCompare(b.name, "vi"),
    },
    { key: "formula", title: texts.formula, wide: true, cell: ({ rollUp }) => formulaWords(rollUp, names, texts) },
    { key: "unit", title: texts.unitOfMeasure, wide: true, cell: ({ unitOfMeasure }) => unitOfMeasure },
    {
      key: "validity",
      title: texts.validity,
      width: 190,
      cell: (one) => <ValidityCell of={one} />,
      order: (a, b) => a.validFrom.localeCompare(b.validFrom),
    },
  ];
}
