import { useFormat } from "../../format/format";
import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { catalogue } from "../../texts/catalogue";
import { formDesign } from "../../texts/form-design";
import { frame } from "../../texts/frame";
import { useTexts } from "../../texts/texts";
import { NameCell, ValidityCell } from "./cells";
import type { DesignedForm } from "./types";

/** Forms, with who fills them and when. */
export function FormTable({ forms }: { forms: readonly DesignedForm[] }) {
  const texts = useTexts(catalogue);
  const design = useTexts(formDesign);
  const { periodKinds } = useTexts(frame);
  const { decimal } = useFormat();
  const columns: Column<DesignedForm>[] = [
    nameColumn(texts.name),
    { key: "kind", title: design.period, cell: ({ kind }) => periodKinds[kind] },
    { key: "levels", title: design.levels, wide: true, cell: ({ levels }) => levels.map((level) => design.levelNames[level]).join(", ") },
    { key: "figures", title: texts.figure, number: true, wide: true, cell: ({ figures }) => decimal(figures.length) },
    validityColumn(texts.validity),
  ];
  return (
    <DataTable
      label={texts.views.forms}
      rows={forms}
      rowKey={({ code }) => code}
      shown={30}
      empty={<Empty title={texts.none} help={texts.noneHelp} />}
      columns={columns}
    />
  );
}

function nameColumn(title: string): Column<DesignedForm> {
  return { key: "name", title, cell: (one) => <NameCell kind="forms" of={one} />, order: (a, b) => a.name.localeCompare(b.name, "vi") };
}

function validityColumn(title: string): Column<DesignedForm> {
  return { key: "validity", title, width: 190, cell: (one) => <ValidityCell of={one} /> };
}
