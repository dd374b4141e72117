import { useSession } from "../../session/session";
import { useUnit } from "../../unit/use-unit";
import { NoticeWebhooks } from "./NoticeWebhooks";
import { Subscriptions } from "./Subscriptions";

/** Programs outside that are told: of events, and, for administrators, of what people are told. */
export default function Integrations() {
  const unit = useUnit();
  const session = useSession();
  return (
    <>
      <Subscriptions key={`events ${unit}`} unit={unit} />
      {session.is("administrator") && <NoticeWebhooks key={`notices ${unit}`} unit={unit} />}
    </>
  );
}
