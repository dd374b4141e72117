import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../../format/format";
import { share } from "../../format/numbers";
import { Headline, Headlines } from "../../headlines/Headlines";
import { Asked } from "../../states/Asked";
import { requests } from "../../texts/requests";
import { useTexts } from "../../texts/texts";
import { answersQuery } from "../queries";
import type { Answers, ReportRequest } from "../types";
import { AnswersTable } from "./AnswersTable";
import { MadeActions } from "./MadeActions";
import { Totals } from "./Totals";

/** What all units answered to a request, and what can be done with it. */
export function MadeView({ request }: { request: ReportRequest }) {
  const answers = useQuery(answersQuery(request.id));
  return (
    <Asked query={answers} part="REPORTS" page>
      {(all) => (
        <>
          <MadeActions request={request} missing={all.missing.length} />
          <Counts answers={all} />
          <Totals questions={request.questions} answers={all} />
          <AnswersTable request={request} answers={all} />
        </>
      )}
    </Asked>
  );
}

function Counts({ answers: { sent, expected, inTime, late, missing, answers } }: { answers: Answers }) {
  const texts = useTexts(requests);
  const { decimal } = useFormat();
  const waiting = answers.filter(({ status }) => status === "SENT").length;
  return (
    <Headlines>
      <Headline
        name={texts.sent}
        value={`${decimal(sent)} / ${decimal(expected)}`}
        part={share(sent, expected)}
        label={texts.sentShare(decimal(sent), decimal(expected))}
      />
      <Headline name={texts.inTime} value={decimal(inTime)} />
      <Headline name={texts.late} value={decimal(late)} tone="risk" />
      <Headline name={texts.waiting} value={decimal(waiting)} tone="blue" />
      <Headline name={texts.missing} value={decimal(missing.length)} tone="bad" />
    </Headlines>
  );
}
