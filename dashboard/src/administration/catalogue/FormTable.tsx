import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { useTo } from "../../place/place";
import { Empty } from "../../states/States";
import { DataTable } from "../../table/DataTable";
import { catalogue } from "../../texts/catalogue";
import { formDesign } from "../../texts/form-design";
import { frame } from "../../texts/frame";
import { useTexts } from "../../texts/texts";
import type { DesignedForm } from "./types";
import { StateTag, useValidity } from "./Validity";

/** Forms, with who fills them and when. */
export function FormTable({ forms }: { forms: readonly DesignedForm[] }) {
  const texts = useTexts(catalogue);
  const design = useTexts(formDesign);
  const { periodKinds } = useTexts(frame);
  const { decimal } = useFormat();
  const to = useTo();
  const validity = useValidity();
  return (
    <DataTable
      label={texts.views.forms}
      rows={forms}
      rowKey={({ code }) => code}
      shown={30}
      empty={<Empty title={texts.none} help={texts.noneHelp} />}
      columns={[
        {
          key: "name",
          title: texts.name,
          cell: ({ code, name }) => (
            <>
              <Link to={to(`/administration/catalogue/forms/${encodeURIComponent(code)}`)}>{name}</Link>
              <small className="code">{code}</small>
            </>
          ),
          order: (a, b) => a.name.localeCompare(b.name, "vi"),
        },
        { key: "kind", title: design.period, cell: ({ kind }) => periodKinds[kind] },
        { key: "levels", title: design.levels, wide: true, cell: ({ levels }) => levels.map((level) => design.levelNames[level]).join(", ") },
        { key: "figures", title: texts.figure, number: true, wide: true, cell: ({ figures }) => decimal(figures.length) },
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
        },
      ]}
    />
  );
}
