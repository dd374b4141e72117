import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat } from "../../format/format";
import { useParameter } from "../../place/place";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { ReceiverForm } from "./ReceiverForm";
import { type Subscription, subscriptionsPath, subscriptionsQuery } from "./receivers";
import { SecretDialog } from "./SecretDialog";
import { SubscriptionDetails } from "./SubscriptionDetails";

type Texts = (typeof integrations)["vi"];

/** Programs to which events are brought, each with how its calls go. */
export function Subscriptions({ unit }: { unit: string }) {
  const texts = useTexts(integrations);
  const list = useQuery(subscriptionsQuery(unit));
  const [opened, open] = useParameter("subscription");
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const chosen = list.data?.find(({ id }) => id === opened);
  return (
    <section className="panel" aria-labelledby="subscriptions">
      <div className="panel-head row">
        <h2 id="subscriptions">{texts.subscriptions}</h2>
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {texts.subscribe}
        </button>
      </div>
      <p className="hint">{texts.subscriptionsHelp}</p>
      <Asked query={list} part="REPORTS">
        {(all) => (
          <DataTable
            label={texts.subscriptions}
            columns={columnsOf(texts, open)}
            rows={all}
            rowKey={({ id }) => id}
            empty={<Empty title={texts.subscriptionsNone} help={texts.subscriptionsNoneHelp} />}
          />
        )}
      </Asked>
      {adding && (
        <ReceiverForm
          title={texts.subscribe}
          path={subscriptionsPath(unit)}
          stale={["subscriptions", unit]}
          filter={{ types: [], period: null, indicator: null }}
          close={() => setAdding(false)}
          done={setSecret}
        />
      )}
      {chosen !== undefined && (
        <SubscriptionDetails subscription={chosen} close={() => open(null)} secretMade={setSecret} />
      )}
      {secret !== null && <SecretDialog secret={secret} close={() => setSecret(null)} />}
    </section>
  );
}

function columnsOf(texts: Texts, open: (id: string) => void): Column<Subscription>[] {
  return [
    { key: "name", title: texts.name, cell: (row) => <Name row={row} open={open} /> },
    { key: "wanted", title: texts.types, wide: true, cell: ({ types }) => (types.length === 0 ? texts.typesAll : types.map((type) => texts.typeNames[type] ?? type).join("; ")) },
    { key: "state", title: texts.state, width: 150, cell: (row) => <State row={row} /> },
    { key: "latest", title: texts.latestCall, wide: true, cell: (row) => <LatestCall row={row} /> },
  ];
}

function Name({ row: { id, name, url }, open }: { row: Subscription; open: (id: string) => void }) {
  return (
    <>
      <button type="button" className="link" aria-haspopup="dialog" onClick={() => open(id)}>
        {name}
      </button>
      <div className="address">{url}</div>
    </>
  );
}

function State({ row: { state, failures } }: { row: Subscription }) {
  const texts = useTexts(integrations);
  const { decimal } = useFormat();
  if (state === "DISABLED") {
    return <span className="tag bad">{texts.states.DISABLED}</span>;
  }
  return failures > 0 ? (
    <span className="tag risk">{texts.failing(decimal(failures))}</span>
  ) : (
    <span className="tag good">{texts.states.ACTIVE}</span>
  );
}

function LatestCall({ row: { attempts } }: { row: Subscription }) {
  const texts = useTexts(integrations);
  const { moment } = useFormat();
  const latest = attempts[0];
  return latest === undefined ? texts.noCalls : `${latest.outcome} · ${moment(latest.at)}`;
}
