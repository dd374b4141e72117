import { useState } from "react";
import { useWrite } from "../../api/write";
import { useFormat } from "../../format/format";
import { integrations } from "../../texts/integrations";
import { useTexts } from "../../texts/texts";
import { later, toast } from "../../toast/toasts";
import { Replay } from "./Replay";
import { type Ping, type Subscription, subscriptionsPath } from "./receivers";

interface SubscriptionActionsProps {
  subscription: Subscription;
  change: () => void;
  ended: () => void;
  secretMade: (secret: string | null) => void;
}

/** Tries, changes, repeats, enables and ends a subscription. */
export function SubscriptionActions({ subscription, change, ended, secretMade }: SubscriptionActionsProps) {
  const texts = useTexts(integrations);
  const { decimal } = useFormat();
  const [replaying, setReplaying] = useState(false);
  const { id, unit, name, state } = subscription;
  const path = subscriptionsPath(unit, id);
  const stale = [["subscriptions", unit]];
  const ping = useWrite<null, Ping>({
    request: () => ({ method: "POST", path: `${path}/ping` }),
    done: ({ taken, outcome, millis }) =>
      toast({ tone: taken ? "good" : "bad", text: taken ? texts.pingTaken : texts.pingRefused, detail: `${outcome} · ${decimal(millis)} ms` }),
  });
  const rotate = useWrite<null, Subscription>({
    request: () => ({ method: "POST", path: `${path}/secret` }),
    stale,
    done: ({ secret }) => secretMade(secret),
  });
  const enable = useWrite<null>({ request: () => ({ method: "POST", path: `${path}/enable` }), stale });
  const end = useWrite<null>({ request: () => ({ method: "DELETE", path }), stale });
  return (
    <>
      <div className="actions">
        {state === "DISABLED" && (
          <button type="button" className="button primary" disabled={enable.writing} onClick={() => enable.write(null)}>
            {texts.enable}
          </button>
        )}
        <button type="button" className="button" disabled={ping.writing} onClick={() => ping.write(null)}>
          {texts.ping}
        </button>
        <button type="button" className="button" onClick={change}>
          {texts.change}
        </button>
        <button type="button" className="button" aria-expanded={replaying} onClick={() => setReplaying(!replaying)}>
          {texts.replay}
        </button>
        <button type="button" className="button" disabled={rotate.writing} onClick={() => rotate.write(null)}>
          {texts.rotate}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            ended();
            later(texts.ended(name), () => end.write(null));
          }}
        >
          {texts.end}
        </button>
      </div>
      {replaying && <Replay path={`${path}/replay`} stale={stale} close={() => setReplaying(false)} />}
    </>
  );
}
