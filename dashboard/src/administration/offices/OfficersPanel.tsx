import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat } from "../../format/format";
import { today } from "../../format/days";
import { workloadQuery } from "../../tasks/follow/workload";
import { offices as officeTexts } from "../../texts/offices";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { fieldOf } from "../Refused";
import { isPast, type Kept, type OfficeRow, OFFICERS, type OfficerRow } from "./kept";
import { linesOf } from "./lines";
import { OfficerLine } from "./OfficerLine";
import { openTasksOf } from "./people";
import { SaveBar } from "./SaveBar";
import { TheirChanges } from "./TheirChanges";
import { useLines } from "./use-lines";

interface OfficersPanelProps {
  unit: string;
  known: Kept<OfficerRow>;
  offices: OfficeRow[];
  tell: (isChanged: boolean) => void;
}

/** Who holds and held which position, as a table that is edited in place. */
export function OfficersPanel({ unit, known, offices, tell }: OfficersPanelProps) {
  const texts = useTexts(officeTexts);
  const { decimal, day } = useFormat();
  const [pastToo, showPast] = useState(false);
  const workload = useQuery(workloadQuery(unit));
  const done = () => toast({ text: texts.saved, tone: "good" });
  const list = useLines({ unit, keeping: OFFICERS, known, tell, done });
  const rows = list.lines.map(({ row }) => row);
  const past = new Set(linesOf(known.rows, OFFICERS.keyOf).flatMap(({ key, row }) => (isPast(row) ? [key] : [])));
  // A line that becomes past while it is typed, or that a refusal is about, stays in sight.
  const isShown = ({ key, index }: { key: string; index: number }) =>
    pastToo || !past.has(key) || fieldOf(list.error).startsWith(`officers[${index}]`);
  const shown = list.lines.map((line, index) => ({ ...line, index })).filter(isShown);
  return (
    <section className="panel" aria-labelledby="officers">
      <div className="panel-head">
        <h2 id="officers">{texts.officers}</h2>
        <p>{texts.officersHelp}</p>
      </div>
      {list.theirs !== null && <TheirChanges theirs={list.theirs} says={(row) => words(row, day)} />}
      {past.size > 0 && (
        <label className="check">
          <input type="checkbox" checked={pastToo} onChange={({ target }) => showPast(target.checked)} />
          {texts.past(decimal(past.size))}
        </label>
      )}
      <table className="edit-table officers" data-testid="officers">
        <thead>
          <tr>
            {[texts.username, texts.person, texts.position, texts.office, texts.validFrom, texts.validTo].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">
              <span className="unseen">{texts.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, row, index }) => (
            <OfficerLine
              key={key}
              row={row}
              index={index}
              rows={rows}
              isNew={!known.rows.some((one) => OFFICERS.keyOf(one) === key)}
              open={openTasksOf(row.username, workload.data?.loads ?? [])}
              error={list.error}
              offices={offices}
              put={(part) => list.put(key, part)}
              remove={() => list.remove(key)}
            />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="hint">{texts.noOfficers}</p>}
      <SaveBar
        {...list}
        add={texts.addOfficer}
        addLine={() => list.add({ username: "", name: "", position: "", office: "", validFrom: today(), validTo: "" })}
      />
    </section>
  );
}

function words({ name, position, validFrom, validTo }: OfficerRow, day: (date: string) => string): string {
  return [name, position, validTo === "" ? day(validFrom) : `${day(validFrom)} – ${day(validTo)}`].join(" · ");
}
