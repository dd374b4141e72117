import { LeftOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { useWrite } from "../../api/write";
import { plusDays, today } from "../../format/days";
import { AreaField, TextField } from "../../form/fields";
import { Refused, useRefusal } from "../../form/refusal";
import { usePageTitle } from "../../frame/title";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Denied } from "../../states/States";
import { requests } from "../../texts/requests";
import { useLanguage, useTexts } from "../../texts/texts";
import { toast } from "../../toast/toasts";
import type { ReportRequest } from "../types";
import { AddressedFields } from "./AddressedFields";
import { bodyOf, emptyQuestion, isWhole, type RequestDraft } from "./draft";
import { DueFields } from "./DueFields";
import { QuestionList } from "./QuestionList";

const USUAL_DAYS = 5;

const FIELDS = ["title", "wanted", "basis", "units", "due", "questions"];

/** Asks units below for a report with questions and a deadline of its own. */
export function AskForm() {
  const texts = useTexts(requests);
  const session = useSession();
  usePageTitle(texts.ask);
  return session.is("reviewer", "leader", "administrator") ? <Form /> : <Denied help={texts.notYours} />;
}

function Form() {
  const texts = useTexts(requests);
  const language = useLanguage();
  const to = useTo();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<RequestDraft>(() => ({
    title: "",
    wanted: "",
    basis: "",
    questions: [emptyQuestion(0)],
    to: "COMMUNE",
    units: [],
    due: { day: plusDays(today(), USUAL_DAYS), time: "17:00" },
  }));
  const change = (part: Partial<RequestDraft>) => setDraft((before) => ({ ...before, ...part }));
  const refusal = useRefusal("REPORTS");
  const { write, writing } = useWrite<RequestDraft, ReportRequest>({
    request: (whole) => ({ method: "POST", path: "/api/report-requests", body: bodyOf(whole, language) }),
    stale: [["requests"]],
    refused: refusal.take,
    done: ({ id, title, units }) => {
      toast({ text: texts.asked(String(units.length)), detail: title, tone: "good" });
      void navigate(to(`/requests/${encodeURIComponent(id)}`, { unit: null }));
    },
  });
  const common = (field: "title" | "wanted" | "basis") => ({
    value: draft[field],
    change: (value: string) => change({ [field]: value }),
    error: refusal.titleOf(field),
  });
  return (
    <form
      className="page requests ask-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        write(draft);
      }}
    >
      <Link to={to("/requests")} className="back">
        <LeftOutlined aria-hidden /> {texts.back}
      </Link>
      <h1>{texts.ask}</h1>
      <section className="panel">
        <TextField label={texts.subject} {...common("title")} required first />
        <AreaField label={texts.wanted} hint={texts.wantedHint} {...common("wanted")} required />
        <TextField label={texts.basis} hint={texts.basisHint} {...common("basis")} />
        <DueFields due={draft.due} change={(due) => change({ due })} error={refusal.titleOf("due")} />
      </section>
      <AddressedFields draft={draft} change={change} error={refusal.titleOf("units")} />
      <QuestionList questions={draft.questions} change={(questions) => change({ questions })} error={refusal.titleOf("questions")} />
      <Refused refusal={refusal} fields={FIELDS} />
      <div className="form-actions">
        <Button type="primary" htmlType="submit" size="large" loading={writing} disabled={!isWhole(draft)}>
          {texts.send}
        </Button>
      </div>
    </form>
  );
}
