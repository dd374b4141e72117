import { LeftOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { tag } from "../../api/client";
import { useWrite } from "../../api/write";
import { useFormat } from "../../format/format";
import { Refused, useRefusal } from "../../form/refusal";
import { usePageTitle } from "../../frame/title";
import { useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { requests } from "../../texts/requests";
import { useLanguage, useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import { pathOf, requestQuery } from "../queries";
import type { ReportRequest } from "../types";
import { areWhole, draftsOf, questionsBody } from "./draft";
import { QuestionList } from "./QuestionList";

/** Other questions for a request that nobody has begun to answer. */
export function QuestionsForm() {
  const texts = useTexts(requests);
  const { id = "" } = useParams();
  const to = useTo();
  const asked = useQuery(requestQuery(id));
  usePageTitle(texts.changeQuestions);
  return (
    <div className="page requests">
      <Link to={to(`/requests/${encodeURIComponent(id)}`)} className="back">
        <LeftOutlined aria-hidden /> {texts.backToAnswers}
      </Link>
      <Asked query={asked} part="REPORTS" page>
        {(request) => <Form request={request} />}
      </Asked>
    </div>
  );
}

function Form({ request }: { request: ReportRequest }) {
  const texts = useTexts(requests);
  const language = useLanguage();
  const { decimal } = useFormat();
  const to = useTo();
  const navigate = useNavigate();
  // What is being changed is what was read when it was opened: a change made meanwhile is refused, not overwritten.
  const [{ version, title }] = useState(request);
  const [questions, setQuestions] = useState(() => draftsOf(request.questions, (value) => decimal(value, 20)));
  const refusal = useRefusal("REPORTS");
  const { write, writing } = useWrite<typeof questions, ReportRequest>({
    request: (changed) => ({
      method: "PUT",
      path: pathOf(request.id, "/questions"),
      body: { questions: questionsBody(changed, language) },
      ifMatch: tag(version),
    }),
    stale: [["requests"]],
    refused: refusal.take,
    done: () => {
      toast({ text: texts.done.questions, tone: "good" });
      void navigate(to(`/requests/${encodeURIComponent(request.id)}`));
    },
  });
  return (
    <form
      className="ask-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        write(questions);
      }}
    >
      <div>
        <p className="eyebrow">{title}</p>
        <h1>{texts.changeQuestions}</h1>
      </div>
      <QuestionList questions={questions} change={setQuestions} error={refusal.titleOf("questions")} />
      <Refused refusal={refusal} fields={["questions"]} />
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={writing} disabled={!areWhole(questions)}>
          {texts.saveQuestions}
        </Button>
      </div>
    </form>
  );
}
