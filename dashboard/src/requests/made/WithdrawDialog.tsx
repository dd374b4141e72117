import { ReasonDialog } from "../../form/ReasonDialog";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { pathOf } from "../queries";
import type { ReportRequest } from "../types";

/** Says, with the reason, that nobody needs to answer any more. */
export function WithdrawDialog({ request, close }: { request: ReportRequest; close: () => void }) {
  const texts = useTexts(requests);
  return (
    <ReasonDialog
      title={texts.withdraw}
      help={texts.withdrawHelp}
      act={texts.withdrawNow}
      told={texts.done.withdraw}
      testId="withdraw-request"
      part="REPORTS"
      stale={[["requests"]]}
      request={(reason) => ({ method: "POST", path: pathOf(request.id, "/withdraw"), body: { reason } })}
      close={close}
    />
  );
}
