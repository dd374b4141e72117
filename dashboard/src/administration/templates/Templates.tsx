import { useQuery } from "@tanstack/react-query";
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
        <table className="data-table placeholders">
          <thead>
            <tr>
              <th scope="col">{texts.placeholder}</th>
              <th scope="col">{texts.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(texts.meanings).map(([placeholder, meaning]) => (
              <tr key={placeholder}>
                <td>
                  <code>{`{{${placeholder}}}`}</code>
                </td>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
