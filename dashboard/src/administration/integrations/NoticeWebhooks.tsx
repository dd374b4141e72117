import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWrite } from "../../api/write";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { later } from "../../toast/toasts";
import { type Receiver, webhooksPath, webhooksQuery } from "./receivers";
import { ReceiverForm } from "./ReceiverForm";
import { SecretDialog } from "./SecretDialog";

type Texts = (typeof integrations)["vi"];

/** Programs that pass on to people what the platform tells them. */
export function NoticeWebhooks({ unit }: { unit: string }) {
  const texts = useTexts(integrations);
  const list = useQuery(webhooksQuery(unit));
  const [editing, setEditing] = useState<Receiver | "new" | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const { write } = useWrite<Receiver>({
    request: ({ id }) => ({ method: "DELETE", path: webhooksPath(unit, id) }),
    stale: [["webhooks", unit]],
  });
  const end = (one: Receiver) => later(texts.ended(one.name), () => write(one));
  return (
    <section className="panel" aria-labelledby="webhooks">
      <div className="panel-head row">
        <h2 id="webhooks">{texts.webhooks}</h2>
        <button type="button" className="button" onClick={() => setEditing("new")}>
          {texts.webhookAdd}
        </button>
      </div>
      <p className="hint">{texts.webhooksHelp}</p>
      <Asked query={list} part="NOTICES">
        {(all) => (
          <DataTable
            label={texts.webhooks}
            columns={columnsOf(texts, setEditing, end)}
            rows={all}
            rowKey={({ id }) => id}
            empty={<Empty title={texts.webhooksNone} />}
          />
        )}
      </Asked>
      {editing !== null && (
        <ReceiverForm
          title={editing === "new" ? texts.webhookAdd : texts.change}
          path={editing === "new" ? webhooksPath(unit) : webhooksPath(unit, editing.id)}
          {...(editing === "new" ? {} : { known: editing })}
          stale={["webhooks", unit]}
          close={() => setEditing(null)}
          done={setSecret}
        />
      )}
      {secret !== null && <SecretDialog secret={secret} close={() => setSecret(null)} />}
    </section>
  );
}

function columnsOf(texts: Texts, change: (one: Receiver) => void, end: (one: Receiver) => void): Column<Receiver>[] {
  return [
    { key: "name", title: texts.name, cell: ({ name }) => name },
    { key: "url", title: texts.url, wide: true, cell: ({ url }) => <span className="address">{url}</span> },
    { key: "actions", title: texts.actions, width: 190, cell: (row) => <Actions row={row} change={change} end={end} /> },
  ];
}

function Actions({ row, change, end }: { row: Receiver; change: (one: Receiver) => void; end: (one: Receiver) => void }) {
  const texts = useTexts(integrations);
  return (
    <div className="actions">
      <button type="button" className="link" aria-label={texts.changeNamed(row.name)} onClick={() => change(row)}>
        {texts.change}
      </button>
      <button type="button" className="link" aria-label={texts.endNamed(row.name)} onClick={() => end(row)}>
        {texts.end}
      </button>
    </div>
  );
}
