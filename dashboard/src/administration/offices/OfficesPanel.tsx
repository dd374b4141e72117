import { useQuery } from "@tanstack/react-query";
import { plain } from "../../format/numbers";
import { offices } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { unitQuery } from "../../unit/units";
import { fieldOf, Refused } from "../Refused";
import { idOf, isPast, type Kept, type OfficeRow, OFFICES, type OfficerRow } from "./kept";
import { OfficeLine } from "./OfficeLine";
import { SaveBar } from "./SaveBar";
import { TheirChanges } from "./TheirChanges";
import { useLines } from "./use-lines";

interface OfficesPanelProps {
  unit: string;
  known: Kept<OfficeRow>;
  officers: OfficerRow[];
  tell: (isChanged: boolean) => void;
}

/** The offices of a unit as a table that is edited in place. */
export function OfficesPanel({ unit, known, officers, tell }: OfficesPanelProps) {
  const texts = useTexts(offices);
  const named = useQuery(unitQuery(unit));
  const done = () => toast({ text: texts.saved, tone: "good" });
  const list = useLines({ unit, keeping: OFFICES, known, tell, done });
  const field = fieldOf(list.error);
  const heads = new Map(officers.filter((officer) => !isPast(officer)).map(({ username, name }) => [username, name]));
  const saved = new Set(known.rows.map(({ id }) => id));
  return (
    <section className="panel" aria-labelledby="offices">
      <div className="panel-head">
        <h2 id="offices">{texts.offices(named.data?.name ?? unit)}</h2>
        <p>{texts.officesHelp}</p>
      </div>
      {!list.isOwn && <p className="days-off-inherited">{texts.byLaw}</p>}
      {list.theirs !== null && <TheirChanges theirs={list.theirs} says={({ name, aliases }) => [name, aliases].filter(Boolean).join(" · ")} />}
      <table className="edit-table offices" data-testid="offices">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.aliases}</th>
            <th scope="col">{texts.head}</th>
            <th scope="col">
              <span className="unseen">{texts.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map(({ key, row }, index) => (
            <OfficeLine
              key={key}
              row={row}
              index={index}
              error={list.error}
              heads={heads}
              put={(part) => list.put(key, withId(part, row, list.lines.map((line) => line.row.id), saved))}
              remove={() => list.remove(key)}
            />
          ))}
        </tbody>
      </table>
      {field === "offices" && <Refused error={list.error} field={field} />}
      <SaveBar
        {...list}
        add={texts.addOffice}
        addLine={() => list.add({ id: "", name: "", kind: "OFFICE", aliases: "", head: "" })}
      />
    </section>
  );
}

/** A new office has an id made of its name; one that was saved keeps its own, whatever it is called later. */
function withId(part: Partial<OfficeRow>, row: OfficeRow, ids: string[], saved: Set<string>): Partial<OfficeRow> {
  if (part.name === undefined || saved.has(row.id)) {
    return part;
  }
  return { ...part, id: idOf(plain(part.name), ids.filter((id) => id !== row.id)) };
}
