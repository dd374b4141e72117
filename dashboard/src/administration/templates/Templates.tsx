import { useQuery } from "@tanstack/react-query";
import { type Column, DataTable } from "../../table/DataTable";
import { reportTemplates } from "../../texts/report-templates";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { unitQuery } from "../../unit/units";
import { OwnTemplatePanel } from "./OwnTemplatePanel";
import "./templates.css";

/** The Word template of a unit's reports, and what may stand in one. */
export default function Templates() {
  const texts = useTexts(reportTemplates);
  const unit = useUnit();
  const name = useQuery(unitQuery(unit)).data?.name ?? unit;
  return (
    <>
      <OwnTemplatePanel key={unit} unit={unit} name={name} />
      <section className="panel" aria-labelledby="placeholders">
        <div className="panel-head">
          <h2 id="placeholders">{texts.placeholders}</h2>
          <p>{texts.placeholdersHelp}</p>
        </div>
        <DataTable
          label={texts.placeholders}
          rows={Object.entries(texts.meanings)}
          rowKey={([placeholder]) => placeholder}
          columns={columnsOf(texts)}
        />
      </section>
    </>
  );
}

function columnsOf(texts: (typeof reportTemplates)["vi"]): Column<[string, string]>[] {
  return [
    { key: "placeholder", title: texts.placeholder, width: 170, cell: ([placeholder]) => <code>{`{{${placeholder}}}`}</code> },
    { key: "becomes", title: texts.becomes, cell: ([, meaning]) => meaning },
  ];
}
