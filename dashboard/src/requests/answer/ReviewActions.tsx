import { Button } from "antd";
import { useState } from "react";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { useSession } from "../../session/session";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { answerPath } from "../queries";
import type { ReportRequest, RequestAnswer } from "../types";
import { ReturnDialog } from "./ReturnDialog";

interface ReviewActionsProps {
  request: ReportRequest;
  answer: RequestAnswer;
  /** The reader's own unit answers. */
  mine: boolean;
}

/** What can be done with an answer that was sent. */
export function ReviewActions({ request, answer, mine }: ReviewActionsProps) {
  const texts = useTexts(requests);
  const session = useSession();
  const [returning, setReturning] = useState(false);
  const { write, writing } = useWrite<"recall" | "accept", RequestAnswer>({
    request: (step) => ({ method: "POST", path: answerPath(answer.request, answer.unit, `/${step}`), ifMatch: tag(answer.version) }),
    stale: [["requests"]],
    done: (_, step) => toast({ text: texts.done[step], tone: "good" }),
  });
  if (answer.status !== "SENT" || request.status !== "OPEN") {
    return null;
  }
  const above = session.unit !== answer.unit && session.is("reviewer", "leader", "administrator");
  return (
    <>
      {mine && (
        <Button loading={writing} onClick={() => write("recall")}>
          {texts.recall}
        </Button>
      )}
      {above && (
        <>
          <Button type="primary" loading={writing} onClick={() => write("accept")}>
            {texts.accept}
          </Button>
          <Button danger onClick={() => setReturning(true)}>
            {texts.sendBack}
          </Button>
        </>
      )}
      {returning && <ReturnDialog answer={answer} close={() => setReturning(false)} />}
    </>
  );
}
