import { LeftOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { plus } from "../../period/period";
import { useTo } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { figures } from "../../texts/figures";
import { useTexts } from "../../texts/texts";
import { unitQuery } from "../../unit/units";
import { useUnit } from "../../unit/use-unit";
import { useFiguresPeriod } from "../period-kinds";
import { formsQuery, submissionQuery } from "../queries";
import { Entry } from "./Entry";

/** One form of a unit and period, at `/figures/:form`. */
export function EntryPage() {
  const texts = useTexts(figures);
  const { form: code = "" } = useParams();
  const to = useTo();
  const unit = useUnit();
  const period = useFiguresPeriod();
  const isAbove = useSession().unit !== unit;
  const own = useQuery(unitQuery(unit));
  const forms = useQuery(formsQuery);
  const submission = useQuery(submissionQuery(unit, code, period));
  const before = useQuery(submissionQuery(unit, code, plus(period, -1)));
  return (
    <div className="page figures-entry">
      <Link to={isAbove ? to("/figures", { unit: null }) : to("/figures")} className="back no-print">
        <LeftOutlined aria-hidden /> {isAbove ? texts.backToReview : texts.back}
      </Link>
      <Asked query={forms} part="FIGURES" page>
        {(known) => {
          const form = known.find((each) => each.code === code);
          return form === undefined ? (
            <Empty page title={texts.noForms} help={texts.noFormsHelp} />
          ) : (
            <Asked query={submission} part="FIGURES" page>
              {(stored) => (
                <Entry
                  key={`${unit} ${code} ${period}`}
                  unit={unit}
                  unitName={stored?.unitName ?? own.data?.name ?? unit}
                  form={form}
                  period={period}
                  submission={stored}
                  before={before.data ?? null}
                />
              )}
            </Asked>
          );
        }}
      </Asked>
    </div>
  );
}
