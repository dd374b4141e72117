import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { tag } from "../api/client";
import { useWrite } from "../api/write";
import { useFormat } from "../format/format";
import { useSession } from "../session/session";
import { Asked } from "../states/Asked";
import { reportComposition } from "../texts/report-composition";
import { reportPaper } from "../texts/report-paper";
import { useTexts } from "../texts/texts";
import { toast } from "../toast/toasts";
import { addressOf, versionsQuery } from "./queries";
import { OPEN, type Report, type Section, type UnitBelow } from "./types";

/** Sentences of a report that came from below; those chosen are taken over, each with its origin. */
export function PassagePicker({ report, from }: { report: Report; from: UnitBelow }) {
  const texts = useTexts(reportComposition);
  const { decimal } = useFormat();
  const session = useSession();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const query = useQuery(versionsQuery(from.unit, report.period));
  const { write, writing } = useWrite<readonly string[], Report>({
    request: (sentences) => ({
      method: "POST",
      path: addressOf(report.unit, report.period, "/passages"),
      body: { passages: sentences.map((sentence) => ({ unit: from.unit, version: from.version, sentence })) },
      ifMatch: tag(report.version),
    }),
    stale: [["reports", "one", report.unit, report.period]],
    done: (_, sentences) => {
      setChosen([]);
      toast({ text: texts.taken(decimal(sentences.length)), tone: "good" });
    },
  });
  const mine = session.unit === report.unit && session.is("officer", "leader", "administrator");
  const takes = mine && OPEN.includes(report.status);
  return (
    <section className="panel" aria-labelledby="passages">
      <div className="panel-head row">
        <h2 id="passages">{texts.composeFrom(from.unitName, from.version)}</h2>
        {takes && (
          <Button type="primary" disabled={chosen.length === 0} loading={writing} onClick={() => write(chosen)}>
            {chosen.length === 0 ? texts.takeNone : texts.take(decimal(chosen.length))}
          </Button>
        )}
      </div>
      {!takes && <p className="hint">{mine ? texts.closedForTaking : texts.notYours}</p>}
      <Asked query={query} part="REPORTS">
        {(versions) => (
          <Passages
            sections={versions.find(({ number }) => number === from.version)?.sections ?? []}
            taken={takenFrom(report, from)}
            chosen={chosen}
            choose={takes ? setChosen : null}
          />
        )}
      </Asked>
    </section>
  );
}

/** Sentences of a unit's report that stand in this one already. */
function takenFrom(report: Report, { unit }: UnitBelow): readonly string[] {
  return report.sections
    .flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources))
    .filter(({ kind, id }) => kind === "PASSAGE" && id.startsWith(`${unit}|`))
    .map(({ sentence }) => sentence ?? "");
}

interface PassagesProps {
  sections: readonly Section[];
  taken: readonly string[];
  chosen: readonly string[];
  /** Null where this reader takes nothing over. */
  choose: ((chosen: readonly string[]) => void) | null;
}

function Passages({ sections, taken, chosen, choose }: PassagesProps) {
  const texts = useTexts(reportComposition);
  const paper = useTexts(reportPaper);
  return sections
    .map(({ field, sentences }) => ({ field, said: sentences.filter(({ text }) => text !== "") }))
    .filter(({ said }) => said.length > 0)
    .map(({ field, said }) => (
      <fieldset key={field} className="passages">
        <legend>{paper.sectionNames[field] ?? field}</legend>
        {said.map(({ id, text }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(id) || taken.includes(id)}
              disabled={choose === null || taken.includes(id)}
              onChange={({ target }) => choose?.(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
            <span>
              {text} {taken.includes(id) && <span className="tag good">{texts.alreadyTaken}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    ));
}
