import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { answerQuery } from "../queries";
import { OPEN, type ReportRequest } from "../types";
import { AnswerForm } from "./AnswerForm";
import { AnswerRead } from "./AnswerRead";
import { AnswerState } from "./AnswerState";
import { AnswerSteps } from "./AnswerSteps";
import { ReviewActions } from "./ReviewActions";

/** What one unit answers: written by the unit, read and decided on by those who asked. */
export function AnswerView({ request, unit }: { request: ReportRequest; unit: string }) {
  const session = useSession();
  const asked = useQuery(answerQuery(request.id, unit));
  const mine = session.unit === unit && session.is("officer", "leader", "administrator");
  return (
    <Asked query={asked} part="REPORTS" page>
      {(answer) => {
        const writes = mine && request.status === "OPEN" && OPEN.includes(answer.status);
        return (
          <>
            <AnswerState answer={answer}>
              <ReviewActions request={request} answer={answer} mine={mine} />
            </AnswerState>
            {writes ? <AnswerForm request={request} read={answer} /> : <AnswerRead questions={request.questions} values={answer.values} />}
            {answer.steps.length > 0 && <AnswerSteps steps={answer.steps} />}
          </>
        );
      }}
    </Asked>
  );
}
