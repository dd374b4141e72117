import { useUnit } from "../../unit/use-unit";
import { Delegations } from "./Delegations";
import { LockPanel } from "./LockPanel";
import "../../figures/figures.css";
import "./locks.css";

/** Which figures are closed, and who approves figures for the unit besides its reviewers. */
export default function Locks() {
  const unit = useUnit();
  return (
    <>
      <LockPanel key={`locks ${unit}`} unit={unit} />
      <Delegations key={`delegations ${unit}`} unit={unit} />
    </>
  );
}
