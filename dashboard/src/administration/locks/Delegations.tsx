import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWrite } from "../../api/write";
import { formsQuery } from "../../figures/queries";
import { useFormat } from "../../format/format";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { DataTable } from "../../table/DataTable";
import { locks } from "../../texts/locks";
import { useTexts } from "../../texts/texts";
import { later } from "../../toast/toasts";
import { delegationColumns } from "./delegation-columns";
import { DelegationDialog } from "./DelegationDialog";
import { delegationsPath, delegationsQuery, type Delegation } from "./delegations";

/** Who approves figures for a unit besides its reviewers. */
export function Delegations({ unit }: { unit: string }) {
  const texts = useTexts(locks);
  const { day } = useFormat();
  const list = useQuery(delegationsQuery(unit));
  const forms = useQuery(formsQuery).data ?? [];
  const session = useSession();
  // For the own unit its head or administrator says so; for units below, whoever reviews them.
  const mayGive = session.unit !== unit || session.is("leader", "administrator");
  const [isGiving, setGiving] = useState(false);
  const { write } = useWrite<Delegation>({
    request: ({ id }) => ({ method: "POST", path: `${delegationsPath(unit)}/${encodeURIComponent(id)}/revoke` }),
    stale: [["delegations", unit]],
  });
  const columns = delegationColumns({
    texts,
    day,
    mayRevoke: mayGive,
    formName: (code) => (code === null ? texts.everyForm : (forms.find((form) => form.code === code)?.name ?? code)),
    revoke: (one) => later(texts.revoked(one.to), () => write(one)),
  });
  return (
    <section className="panel" aria-labelledby="delegations">
      <div className="panel-head row">
        <h2 id="delegations">{texts.delegations}</h2>
        {mayGive && (
          <button type="button" className="button" onClick={() => setGiving(true)}>
            {texts.delegate}
          </button>
        )}
      </div>
      <p className="hint">{texts.delegationsHelp}</p>
      <Asked query={list} part="FIGURES">
        {(all) => (
          <DataTable
            label={texts.delegations}
            rows={all}
            rowKey={({ id }) => id}
            columns={columns}
            empty={<Empty title={texts.delegationsNone} />}
          />
        )}
      </Asked>
      {isGiving && <DelegationDialog unit={unit} forms={forms} close={() => setGiving(false)} />}
    </section>
  );
}
