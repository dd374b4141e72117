import { useState } from "react";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { useSession } from "../../session/session";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { pathOf } from "../queries";
import { type Form, type Submission, turnOf } from "../types";
import { ReturnDialog } from "./ReturnDialog";

/** Approve or return, where it is the reader's unit's turn. */
export function ReviewActions({ submission, form }: { submission: Submission; form: Form }) {
  const texts = useTexts(figures);
  const session = useSession();
  const [returning, setReturning] = useState(false);
  const path = pathOf(submission);
  const approve = useWrite<null, Submission>({
    request: () => ({ method: "POST", path: `${path}/approve`, ifMatch: tag(submission.version) }),
    stale: [["figures"]],
    done: () => toast({ text: texts.approved, tone: "good" }),
  });
  if (turnOf(submission) !== session.unit || !session.is("reviewer", "leader")) {
    return null;
  }
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
