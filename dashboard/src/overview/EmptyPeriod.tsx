import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { label, type Period, plus } from "../period/period";
import { useTo } from "../place/place";
import { Empty } from "../states/States";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { trendQuery } from "./queries";
import { BEFORE } from "./TrendCard";

/** Nobody has sent anything yet: says so, and leads to the last period in which somebody had. */
export function EmptyPeriod({ unit, period }: { unit: string; period: Period }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const to = useTo();
  const trends = useQuery(trendQuery(unit, plus(period, -BEFORE), period));
  const last = (trends.data ?? [])
    .flatMap(({ points }) => points.filter(({ value }) => value !== null).map((point) => point.period))
    .toSorted()
    .at(-1);
  return (
    <section className="panel">
      <Empty title={texts.emptyTitle(label(period, language))} help={texts.emptyHelp}>
        {last !== undefined && <Link to={to("/", { period: last })}>{texts.emptyLast(label(last, language))}</Link>}
      </Empty>
    </section>
  );
}
