import { useSession } from "../../session/session";
import { useUnit } from "../../unit/use-unit";
import { Deliveries } from "./Deliveries";
import { ReminderPolicy } from "./ReminderPolicy";
import "./notices.css";

/** How a unit reminds its people, and what did not reach them. */
export default function Notices() {
  const unit = useUnit();
  const session = useSession();
  return (
    <>
      <ReminderPolicy key={`policy ${unit}`} unit={unit} />
      {session.is("administrator") && <Deliveries key={`deliveries ${unit}`} unit={unit} />}
    </>
  );
}
