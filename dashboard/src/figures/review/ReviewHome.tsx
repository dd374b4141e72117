import { Choice } from "../../frame/Choice";
import { kindOf } from "../../period/period";
import { useParameter } from "../../place/place";
import { figureReview } from "../../texts/figure-review";
import { useTexts } from "../../texts/texts";
import { Empty } from "../../states/States";
import { useFiguresPeriod } from "../period-kinds";
import type { Form } from "../types";
import { FigureTable } from "./FigureTable";
import { Queue } from "./Queue";
import { SubmissionList } from "./SubmissionList";

interface ReviewHomeProps {
  unit: string;
  name: string;
  forms: readonly Form[];
}

/** What units below sent: what waits for approval, all figures in one table, where each unit stands. */
export function ReviewHome({ unit, name, forms }: ReviewHomeProps) {
  const texts = useTexts(figureReview);
  const period = useFiguresPeriod();
  const [view, show] = useParameter("view");
  const shown = view === "table" || view === "all" ? view : "queue";
  const asked = forms.filter(({ kind }) => kind === kindOf(period));
  return (
    <div className="page">
      <div className="heading">
        <div>
          <p className="eyebrow">{name}</p>
          <h1>{texts.title}</h1>
        </div>
        <Choice title={texts.view} options={texts.tabs} value={shown} choose={(next) => show(next === "queue" ? null : next)} />
      </div>
      {asked.length === 0 && <Empty title={texts.noForms} help={texts.noFormsHelp} />}
      {asked.length > 0 && shown === "queue" && <Queue unit={unit} period={period} forms={asked} />}
      {asked.length > 0 && shown === "all" && <SubmissionList unit={unit} period={period} forms={asked} />}
      {shown === "table" && asked.map((form) => <FigureTable key={`${form.code} ${period}`} unit={unit} period={period} form={form} />)}
    </div>
  );
}
