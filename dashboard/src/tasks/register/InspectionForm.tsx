import { LeftOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { today } from "../../format/days";
import { AreaField, TextField } from "../../form/fields";
import { linesOf } from "../../form/lines";
import { Refused, useRefusal } from "../../form/refusal";
import { usePageTitle } from "../../frame/title";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Denied } from "../../states/States";
import { registers } from "../../texts/registers";
import { useTexts } from "../../texts/texts";
import { DocumentFields, fieldsOf, isCited, NO_DOCUMENT } from "./document";
import { useRegisterWrite } from "./use-register-write";
import { type PlannedVisit, VisitsField } from "./VisitsField";

const FIELDS = ["subject", "year", "members", "visits", ...fieldsOf("plan")];

/** Plans an inspection of units below. */
export function InspectionForm() {
  const texts = useTexts(registers);
  usePageTitle(texts.plan);
  return useSession().is("reviewer", "leader", "administrator") ? <Form /> : <Denied help={texts.notReviewer} />;
}

function Form() {
  const texts = useTexts(registers);
  const to = useTo();
  const navigate = useNavigate();
  const [subject, setSubject] = useState("");
  const [plan, setPlan] = useState({ ...NO_DOCUMENT, date: today() });
  const [members, setMembers] = useState("");
  const [visits, setVisits] = useState<readonly PlannedVisit[]>([]);
  const year = visits[0]?.day.slice(0, 4) ?? today().slice(0, 4);
  const refusal = useRefusal("TASKS");
  const { write, writing } = useRegisterWrite<null>({
    request: () => ({
      method: "POST",
      path: "/api/inspections",
      body: { year: Number(year), subject: subject.trim(), plan, members: linesOf(members), visits },
    }),
    told: texts.planDone,
    refused: refusal.take,
    done: () => void navigate(to(`/tasks/inspections?year=${year}`, { unit: null })),
  });
  const isWhole = subject.trim() !== "" && isCited(plan) && visits.length > 0 && visits.every(({ day }) => day !== "");
  return (
    <form
      className="page tasks register-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        write(null);
      }}
    >
      <Link to={to("/tasks/inspections")} className="back">
        <LeftOutlined aria-hidden /> {texts.back}
      </Link>
      <h1>{texts.plan}</h1>
      <section className="panel">
        <TextField label={texts.subject} value={subject} change={setSubject} error={refusal.of("subject")} required first />
        <DocumentFields field="plan" value={plan} change={setPlan} refusal={refusal} required />
        <AreaField label={texts.members} hint={texts.membersHint} value={members} change={setMembers} error={refusal.of("members")} />
      </section>
      <VisitsField visits={visits} change={setVisits} error={refusal.of("visits") ?? refusal.of("year")} />
      <Refused refusal={refusal} fields={FIELDS} />
      <div className="form-actions">
        <Button type="primary" htmlType="submit" size="large" loading={writing} disabled={!isWhole}>
          {texts.planNow}
        </Button>
      </div>
    </form>
  );
}
