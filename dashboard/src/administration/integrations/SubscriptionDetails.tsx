import { useState } from "react";
import { useFormat } from "../../format/format";
import { Dialog } from "../../frame/Dialog";
import { DataTable } from "../../table/DataTable";
import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { ReceiverForm } from "./ReceiverForm";
import { type Subscription, subscriptionsPath } from "./receivers";
import { SubscriptionActions } from "./SubscriptionActions";

interface SubscriptionDetailsProps {
  subscription: Subscription;
  close: () => void;
  secretMade: (secret: string | null) => void;
}

/** How the calls of one program go, and what can be done about it. */
export function SubscriptionDetails({ subscription, close, secretMade }: SubscriptionDetailsProps) {
  const texts = useTexts(integrations);
  const { moment, decimal } = useFormat();
  const [changing, setChanging] = useState(false);
  const { id, unit, name, url, by, at, disabled, nextAttempt, attempts, types, period, indicator } = subscription;
  return (
    <Dialog title={name} kind="drawer" testId="subscription" close={close}>
      <dl className="details">
        <dt>{texts.url}</dt>
        <dd>{url}</dd>
        <dt>{texts.changedBy}</dt>
        <dd>
          {by} · {moment(at)}
        </dd>
        {disabled !== null && (
          <>
            <dt>{texts.states.DISABLED}</dt>
            <dd>{texts.disabledBecause(disabled.reason, moment(disabled.failingSince))}</dd>
          </>
        )}
        {disabled === null && nextAttempt !== null && (
          <>
            <dt>{texts.nextAttempt}</dt>
            <dd>{moment(nextAttempt)}</dd>
          </>
        )}
      </dl>
      <SubscriptionActions
        subscription={subscription}
        change={() => setChanging(true)}
        ended={close}
        secretMade={secretMade}
      />
      <h3>{texts.calls}</h3>
      <DataTable
        label={texts.calls}
        rows={attempts}
        rowKey={(attempt) => `${attempt.at} ${attempt.event}`}
        shown={50}
        empty={<p className="hint">{texts.noCalls}</p>}
        columns={[
          { key: "at", title: texts.callAt, cell: (attempt) => moment(attempt.at) },
          { key: "type", title: texts.types, cell: (attempt) => texts.typeNames[attempt.type] ?? attempt.type },
          { key: "outcome", title: texts.outcome, cell: (attempt) => attempt.outcome },
          { key: "millis", title: texts.millis, number: true, cell: (attempt) => decimal(attempt.millis) },
        ]}
      />
      {changing && (
        <ReceiverForm
          title={texts.change}
          path={subscriptionsPath(unit, id)}
          known={subscription}
          filter={{ types, period, indicator }}
          stale={["subscriptions", unit]}
          close={() => setChanging(false)}
          done={() => undefined}
        />
      )}
    </Dialog>
  );
}
