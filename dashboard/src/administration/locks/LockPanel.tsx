import { useQuery } from "@tanstack/react-query";
import { useFiguresPeriod } from "../../figures/period-kinds";
import { page } from "../../figures/page";
import { formsQuery } from "../../figures/queries";
import { useFormat } from "../../format/format";
import { Choice } from "../../frame/Choice";
import { PeriodSwitcher } from "../../frame/PeriodSwitcher";
import { useParameter } from "../../place/place";
import { useSession } from "../../session/session";
import { Asked } from "../../states/Asked";
import { locks } from "../../texts/locks";
import { useTexts } from "../../texts/texts";
import { LockTable } from "./LockTable";
import { standingQuery, type StandingSubmission } from "./submissions";

/** The approved figures of a period, closed or not, of every unit below. */
export function LockPanel({ unit }: { unit: string }) {
  const texts = useTexts(locks);
  const period = useFiguresPeriod();
  const submissions = useQuery(standingQuery(unit, period));
  const [view, show] = useParameter("view");
  const status = view === "locked" ? "LOCKED" : "APPROVED";
  return (
    <section className="panel" aria-labelledby="locks">
      <div className="panel-head row">
        <h2 id="locks">{texts.title}</h2>
        <Choice title={texts.show} options={texts.views} value={status} choose={(next) => show(next === "LOCKED" ? "locked" : null)} />
        <PeriodSwitcher kinds={page.byPeriod ?? []} />
      </div>
      <p className="hint">{texts.help}</p>
      <Asked query={submissions} part="FIGURES">
        {(all) => <Standing key={`${period} ${status}`} all={all} status={status} period={period} />}
      </Asked>
    </section>
  );
}

function Standing({ all, status, period }: { all: readonly StandingSubmission[]; status: "APPROVED" | "LOCKED"; period: string }) {
  const texts = useTexts(locks);
  const { decimal } = useFormat();
  const session = useSession();
  const forms = useQuery(formsQuery).data ?? [];
  // Nobody closes the figures of his own unit.
  const below = all.filter((one) => one.unit !== session.unit);
  const of = (wanted: string) => below.filter((one) => one.status === wanted);
  const [approved, locked] = [of("APPROVED").length, of("LOCKED").length];
  return (
    <>
      <p className="lock-summary">{texts.summary(decimal(approved), decimal(locked), decimal(below.length - approved - locked))}</p>
      <LockTable rows={of(status)} status={status} period={period} formName={(code) => forms.find((form) => form.code === code)?.name ?? code} />
    </>
  );
}
