import { useState } from "react";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { useSession } from "../../session/session";
import { figureReview } from "../../texts/figure-review";
import { useTexts } from "../../texts/texts";
import { later, toast } from "../../toast/toasts";
import { pathOf } from "../queries";
import { ReasonDialog } from "../ReasonDialog";
import { type Form, type Submission, turnOf } from "../types";
import { ReturnDialog } from "./ReturnDialog";

/** What those above do with a unit's figures: approve or return in their turn; afterwards lock them or ask anew. */
export function ReviewActions({ submission, form }: { submission: Submission; form: Form }) {
  const session = useSession();
  if (turnOf(submission) === session.unit && session.is("reviewer", "leader")) {
    return <Deciding submission={submission} form={form} />;
  }
  const closed = submission.status === "APPROVED" || submission.status === "LOCKED";
  return closed && session.is("reviewer") ? <Afterwards submission={submission} /> : null;
}

/** One write to a submission, of the very version that was read. */
function useAct(submission: Submission, act: "approve" | "lock" | "reopen", told: string) {
  return useWrite<{ reason: string } | null, Submission>({
    request: (body) => ({
      method: "POST",
      path: `${pathOf(submission)}/${act}`,
      ifMatch: tag(submission.version),
      ...(body === null ? {} : { body }),
    }),
    stale: [["figures"]],
    done: () => toast({ text: told, tone: "good" }),
  });
}

function Deciding({ submission, form }: { submission: Submission; form: Form }) {
  const texts = useTexts(figureReview);
  const [returning, setReturning] = useState(false);
  const approve = useAct(submission, "approve", texts.approved);
  return (
    <>
      <button type="button" className="button" onClick={() => setReturning(true)}>
        {texts.returnIt}
      </button>
      <button type="button" className="button primary" disabled={approve.writing} onClick={() => approve.write(null)}>
        {texts.approve}
      </button>
      {returning && <ReturnDialog submission={submission} form={form} close={() => setReturning(false)} />}
    </>
  );
}

function Afterwards({ submission }: { submission: Submission }) {
  const texts = useTexts(figureReview);
  const [asking, setAsking] = useState(false);
  const lock = useAct(submission, "lock", texts.locked);
  const reopen = useAct(submission, "reopen", texts.reopened);
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {texts.reopen}
      </button>
      {submission.status === "APPROVED" && (
        <button type="button" className="button" disabled={lock.writing} onClick={() => later(texts.locking(submission.unitName), () => lock.write(null))}>
          {texts.lock}
        </button>
      )}
      {asking && (
        <ReasonDialog
          title={`${texts.reopen}: ${submission.unitName}`}
          label={texts.reason}
          help={texts.reopenHelp}
          longest={1000}
          act={texts.reopen}
          working={reopen.writing}
          done={(reason) => {
            reopen.write({ reason });
            setAsking(false);
          }}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}
