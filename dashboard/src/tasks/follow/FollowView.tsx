import { OverduePanel } from "./OverduePanel";
import { SummaryPanel } from "./SummaryPanel";
import { WorkloadPanel } from "./WorkloadPanel";
import "./follow.css";

/** For who answers for many: where work is late, and who has how much of it. */
export function FollowView() {
  return (
    <>
      <div className="follow-columns">
        <OverduePanel />
        <WorkloadPanel />
      </div>
      <SummaryPanel />
    </>
  );
}
