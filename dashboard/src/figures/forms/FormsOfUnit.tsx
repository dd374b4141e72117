import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFormat } from "../../format/format";
import { kindOf, label } from "../../period/period";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { type Column, DataTable } from "../../table/DataTable";
import { figures } from "../../texts/figures";
import { type Language, useLanguage, useTexts } from "../../texts/texts";
import { useFiguresPeriod } from "../period-kinds";
import { submissionsQuery } from "../queries";
import { Deadline, StatusTag } from "../status";
import { type Form, isOpen, type Submission } from "../types";
import { KeptDrafts } from "./KeptDrafts";

interface FormsOfUnitProps {
  unit: string;
  name: string;
  forms: readonly Form[];
}

/** The forms a unit fills in for the period, and what it filled in before. */
export function FormsOfUnit({ unit, name, forms }: FormsOfUnitProps) {
  const texts = useTexts(figures);
  const language = useLanguage();
  const period = useFiguresPeriod();
  const all = useQuery(submissionsQuery(unit, null));
  const due = forms.filter(({ kind }) => kind === kindOf(period));
  return (
    <div className="page">
      <div className="heading">
        <div>
          <p className="eyebrow">{name}</p>
          <h1>{texts.title}</h1>
        </div>
      </div>
      <KeptDrafts forms={forms} />
      <section className="panel" aria-labelledby="forms">
        <div className="panel-head">
          <h2 id="forms">{texts.formsOf(label(period, language))}</h2>
        </div>
        {due.length === 0 ? (
          <Empty title={texts.noForms} help={texts.noFormsHelp} />
        ) : (
          <Asked query={all} part="FIGURES">
            {(submissions) => (
              <ul className="form-cards">
                {due.map((form) => (
                  <FormCard
                    key={form.code}
                    form={form}
                    unit={unit}
                    submission={submissions.find((each) => each.form === form.code && each.period === period) ?? null}
                  />
                ))}
              </ul>
            )}
          </Asked>
        )}
      </section>
      {all.data !== undefined && <Earlier submissions={all.data.filter((each) => each.period !== period)} forms={forms} />}
    </div>
  );
}

interface FormCardProps {
  form: Form;
  unit: string;
  submission: Submission | null;
}

function FormCard({ form, unit, submission }: FormCardProps) {
  const texts = useTexts(figures);
  const session = useSession();
  const to = useTo();
  const { decimal } = useFormat();
  const entered = Object.keys(submission?.figures ?? {}).length;
  const mine = session.unit === unit && isOpen(submission);
  return (
    <li className="form-card">
      <div>
        <h3>{form.name}</h3>
        <p>
          <StatusTag status={submission?.status ?? null} /> {submission !== null && <Deadline of={submission.timeliness} />}
        </p>
        <p className="hint">{texts.entered(decimal(entered), decimal(form.figures.length))}</p>
        {submission?.returnReason != null && (
          <p className="cell-rule bad">
            <strong>{texts.returnedBecause}:</strong> {submission.returnReason}
          </p>
        )}
      </div>
      <Link className={`button ${mine ? "primary" : ""}`} to={to(`/figures/${form.code}`)} aria-label={`${mine ? texts.enter : texts.open}: ${form.name}`}>
        {mine ? texts.enter : texts.open}
      </Link>
    </li>
  );
}

function Earlier({ submissions, forms }: { submissions: Submission[]; forms: readonly Form[] }) {
  const texts = useTexts(figures);
  const language = useLanguage();
  const to = useTo();
  if (submissions.length === 0) {
    return null;
  }
  const rows = submissions.toSorted((a, b) => b.period.localeCompare(a.period));
  return (
    <section className="panel" aria-labelledby="earlier">
      <div className="panel-head">
        <h2 id="earlier">{texts.earlier}</h2>
      </div>
      <DataTable
        label={texts.earlier}
        rows={rows}
        rowKey={({ id }) => id}
        columns={earlierColumns(texts, language, forms, (form, period) => to(`/figures/${form}`, { period }))}
      />
    </section>
  );
}

function earlierColumns(
  texts: (typeof figures)["vi"],
  language: Language,
  forms: readonly Form[],
  addressOf: (form: string, period: string) => string,
): Column<Submission>[] {
  return [
    {
      key: "period",
      title: texts.period,
      cell: ({ form, period }) => <Link to={addressOf(form, period)}>{label(period, language)}</Link>,
    },
    { key: "form", title: texts.form, cell: ({ form }) => forms.find(({ code }) => code === form)?.name ?? form },
    { key: "status", title: texts.statusHead, cell: ({ status }) => <StatusTag status={status} /> },
    { key: "deadline", title: texts.deadline, wide: true, cell: ({ timeliness }) => <Deadline of={timeliness} /> },
  ];
}
