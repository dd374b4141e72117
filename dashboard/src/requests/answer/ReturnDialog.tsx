import { tag } from "../../api/client";
import { ReasonDialog } from "../../form/ReasonDialog";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { answerPath } from "../queries";
import type { RequestAnswer } from "../types";

/** Sends an answer back, with why. */
export function ReturnDialog({ answer, close }: { answer: RequestAnswer; close: () => void }) {
  const texts = useTexts(requests);
  return (
    <ReasonDialog
      title={texts.sendBackTo(answer.unitName)}
      help={texts.sendBackHelp}
      act={texts.sendBack}
      told={texts.done.return}
      testId="return-answer"
      part="REPORTS"
      stale={[["requests"]]}
      request={(reason) => ({
        method: "POST",
        path: answerPath(answer.request, answer.unit, "/return"),
        body: { reason },
        ifMatch: tag(answer.version),
      })}
      close={close}
    />
  );
}
