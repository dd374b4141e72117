import { Link } from "react-router";
import { useTo } from "../../place/place";
import { Empty } from "../../states/States";
import { DataTable } from "../../table/DataTable";
import { catalogue } from "../../texts/catalogue";
import { useTexts } from "../../texts/texts";
import { figureNames, formulaWords } from "./formula";
import type { DesignedForm, Indicator } from "./types";
import { StateTag, useValidity } from "./Validity";

/** Indicators, each with its formula in words. */
export function IndicatorTable({ indicators, forms }: { indicators: readonly Indicator[]; forms: readonly DesignedForm[] }) {
  const texts = useTexts(catalogue);
  const to = useTo();
  const validity = useValidity();
  const names = figureNames(forms);
  return (
    <DataTable
      label={texts.views.indicators}
      rows={indicators}
      rowKey={({ code }) => code}
      shown={30}
      empty={<Empty title={texts.none} help={texts.noneHelp} />}
      columns={[
        {
          key: "name",
          title: texts.name,
          cell: ({ code, name }) => (
            <>
              <Link to={to(`/administration/catalogue/indicators/${encodeURIComponent(code)}`)}>{name}</Link>
              <small className="code">{code}</small>
            </>
          ),
          order: (a, b) => a.name.localeCompare(b.name, "vi"),
        },
        { key: "formula", title: texts.formula, wide: true, cell: ({ rollUp }) => formulaWords(rollUp, names, texts) },
        { key: "unit", title: texts.unitOfMeasure, wide: true, cell: ({ unitOfMeasure }) => unitOfMeasure },
        {
          key: "validity",
          title: texts.validity,
          width: 190,
          cell: (one) => (
            <>
              <StateTag version={one} />
              <small className="code">{validity(one)}</small>
            </>
          ),
          order: (a, b) => a.validFrom.localeCompare(b.validFrom),
        },
      ]}
    />
  );
}
