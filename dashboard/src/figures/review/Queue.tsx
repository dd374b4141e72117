import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat } from "../../format/format";
import type { Period } from "../../period/period";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { DataTable } from "../../table/DataTable";
import { figureReview } from "../../texts/figure-review";
import { useTexts } from "../../texts/texts";
import { submissionsQuery } from "../queries";
import { ReasonDialog } from "../ReasonDialog";
import { type Form, type Submission, turnOf } from "../types";
import { queueColumns } from "./queue-columns";
import { BulkOutcome } from "./BulkOutcome";
import { useBulk } from "./use-bulk";

interface QueueProps {
  unit: string;
  period: Period;
  forms: readonly Form[];
}

/** What waits for approval, to be opened one by one or decided for many at once. */
export function Queue({ unit, period, forms }: QueueProps) {
  const texts = useTexts(figureReview);
  const waiting = useQuery(submissionsQuery(unit, period, "SUBMITTED"));
  // What became of the last of them is told also when nothing waits any more.
  const { bulk, run, close } = useBulk();
  return (
    <section className="panel" aria-labelledby="queue">
      {bulk !== null && <BulkOutcome bulk={bulk} close={close} />}
      <Asked query={waiting} part="FIGURES">
        {(submissions) =>
          submissions.length === 0 ? (
            <>
              <h2 id="queue" className="unseen">
                {texts.tabs.queue}
              </h2>
              <Empty title={texts.queueEmpty} help={texts.queueEmptyHelp} />
            </>
          ) : (
            <Waiting submissions={submissions} forms={forms} run={run} />
          )
        }
      </Asked>
    </section>
  );
}

interface WaitingProps {
  submissions: readonly Submission[];
  forms: readonly Form[];
  run: ReturnType<typeof useBulk>["run"];
}

function Waiting({ submissions, forms, run }: WaitingProps) {
  const texts = useTexts(figureReview);
  const session = useSession();
  const { decimal, moment } = useFormat();
  const to = useTo();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [returning, setReturning] = useState(false);
  const mine = submissions.filter((each) => turnOf(each) === session.unit && session.is("reviewer", "leader"));
  const picked = mine.filter(({ id }) => chosen.has(id));
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) {
      next.add(id);
    }
    choose(next);
  };
  const act = (kind: "approve" | "return", reason: string | null) => {
    setReturning(false);
    choose(new Set());
    void run(picked, kind, () => (reason === null ? {} : { reason }));
  };
  return (
    <>
      <div className="panel-head row">
        <h2 id="queue">{texts.tabs.queue}</h2>
        {picked.length > 0 && (
          <>
            <span className="tag blue">{texts.chosen(decimal(picked.length))}</span>
            <button type="button" className="button" onClick={() => setReturning(true)}>
              {texts.returnChosen(decimal(picked.length))}
            </button>
            <button type="button" className="button primary" onClick={() => act("approve", null)}>
              {texts.approveChosen(decimal(picked.length))}
            </button>
          </>
        )}
        {picked.length < mine.length && (
          <button type="button" className="button" onClick={() => choose(new Set(mine.map(({ id }) => id)))}>
            {texts.chooseAll} ({decimal(mine.length)})
          </button>
        )}
      </div>
      <DataTable
        label={texts.tabs.queue}
        rows={submissions}
        rowKey={({ id }) => id}
        shown={40}
        columns={queueColumns({ texts, decimal, moment, forms, own: session.unit, chosen, turn, addressOf: (each) => to(`/figures/${each.form}`, { unit: each.unit, period: each.period }) })}
      />
      {returning && (
        <ReasonDialog
          title={texts.returnChosen(decimal(picked.length))}
          label={texts.returnReason}
          help={texts.returnHelp}
          longest={1000}
          act={texts.returnIt}
          done={(reason) => act("return", reason)}
          close={() => setReturning(false)}
        />
      )}
    </>
  );
}
