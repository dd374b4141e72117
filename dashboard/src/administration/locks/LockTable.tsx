import { useState } from "react";
import { BulkOutcome } from "../../figures/review/BulkOutcome";
import { useBulk } from "../../figures/review/use-bulk";
import { ReasonDialog } from "../../figures/ReasonDialog";
import { useFormat } from "../../format/format";
import { label, type Period } from "../../period/period";
import { Empty } from "../../states/States";
import { DataTable } from "../../table/DataTable";
import { locks } from "../../texts/locks";
import { useLanguage, useTexts } from "../../texts/texts";
import { ConfirmLock } from "./ConfirmLock";
import { lockColumns } from "./lock-columns";
import type { StandingSubmission } from "./submissions";

interface LockTableProps {
  rows: readonly StandingSubmission[];
  status: "APPROVED" | "LOCKED";
  period: Period;
  formName: (code: string) => string;
}

/** Submissions to lock or to reopen, one or many, with what became of each. */
export function LockTable({ rows, status, period, formName }: LockTableProps) {
  const texts = useTexts(locks);
  const language = useLanguage();
  const { decimal, moment } = useFormat();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [asking, ask] = useState<"lock" | "reopen" | null>(null);
  const { bulk, run, close } = useBulk();
  const picked = rows.filter(({ id }) => chosen.has(id));
  const count = decimal(picked.length);
  const turn = (id: string) => choose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  const act = (kind: "lock" | "reopen", body: object) => {
    ask(null);
    choose(new Set());
    void run(picked, kind, () => body);
  };
  return (
    <>
      {rows.length > 0 && (
        <div className="actions lock-actions no-print">
          <button type="button" className="button" onClick={() => choose(new Set(picked.length < rows.length ? rows.map(({ id }) => id) : []))}>
            {picked.length < rows.length ? texts.chooseAll(decimal(rows.length)) : texts.chooseNone}
          </button>
          {status === "APPROVED" && (
            <button type="button" className="button primary" disabled={picked.length === 0} onClick={() => ask("lock")}>
              {picked.length === 0 ? texts.lockNone : texts.lock(count)}
            </button>
          )}
          <button type="button" className="button" disabled={picked.length === 0} onClick={() => ask("reopen")}>
            {picked.length === 0 ? texts.reopenNone : texts.reopen(count)}
          </button>
        </div>
      )}
      {bulk !== null && <BulkOutcome bulk={bulk} close={close} />}
      <DataTable
        label={texts.views[status]}
        rows={rows}
        rowKey={({ id }) => id}
        shown={30}
        columns={lockColumns({ texts, moment, chosen, turn, formName })}
        empty={<Empty title={texts.none[status]} help={texts.noneHelp} />}
      />
      {asking === "lock" && (
        <ConfirmLock count={count} period={label(period, language)} act={() => act("lock", {})} close={() => ask(null)} />
      )}
      {asking === "reopen" && (
        <ReasonDialog
          title={texts.reopen(count)}
          label={texts.reopenReason}
          help={texts.reopenHelp}
          longest={1000}
          act={texts.reopen(count)}
          done={(reason) => act("reopen", { reason })}
          close={() => ask(null)}
        />
      )}
    </>
  );
}
