import { useQuery } from "@tanstack/react-query";
import { Navigate, Route, Routes } from "react-router";
import { label, type Period } from "../period/period";
import { usePeriod } from "../period/use-period";
import { useTo } from "../place/place";
import { Loading } from "../states/States";
import { reports } from "../texts/reports";
import { useLanguage, useTexts } from "../texts/texts";
import { unitQuery } from "../unit/units";
import { useUnit } from "../unit/use-unit";
import { Views } from "../views/Views";
import { Completeness } from "./Completeness";
import { Composition } from "./Composition";
import { EditorView } from "./EditorView";
import { OpenReports } from "./OpenReports";
import { page } from "./page";
import { PaperView } from "./PaperView";
import { StatusView } from "./StatusView";
import { VersionsView } from "./VersionsView";
import "./reports.css";

/** The periodic reports of a unit and of those below it. */
export default function ReportsPage() {
  const texts = useTexts(reports);
  const language = useLanguage();
  const unit = useUnit();
  const period = usePeriod(page.byPeriod);
  const known = useQuery(unitQuery(unit)).data;
  const above = known !== undefined && known.level !== "COMMUNE";
  const place = { unit, period };
  return (
    <div className="page reports" key={`${unit} ${period}`}>
      <div className="heading">
        <div>
          <p className="eyebrow">
            {known?.name ?? unit} · {label(period, language)}
          </p>
          <h1>{texts.title}</h1>
        </div>
        <OpenReports unit={unit} chosen={period} />
      </div>
      <Parts above={above} />
      <Routes>
        <Route path="/reports" element={<First {...place} above={above} known={known !== undefined} />} />
        <Route path="/reports/write" element={<EditorView {...place} />} />
        <Route path="/reports/paper" element={<PaperView {...place} />} />
        <Route path="/reports/versions" element={<VersionsView {...place} />} />
        <Route path="/reports/compose" element={<Composition {...place} />} />
        <Route path="/reports/figures" element={<Completeness {...place} />} />
      </Routes>
    </div>
  );
}

interface FirstProps {
  unit: string;
  period: Period;
  above: boolean;
  known: boolean;
}

/** Whoever has units below sees first who has sent, the others their own report. */
function First({ unit, period, above, known }: FirstProps) {
  const to = useTo();
  if (!known) {
    return <Loading lines={6} cards={4} />;
  }
  return above ? <StatusView unit={unit} period={period} /> : <Navigate to={to("/reports/write")} replace />;
}

function Parts({ above }: { above: boolean }) {
  const texts = useTexts(reports);
  return (
    <Views
      label={texts.views}
      views={[
        ...(above ? ([["/reports", texts.status]] as const) : []),
        ["/reports/write", texts.write],
        ["/reports/paper", texts.paper],
        ["/reports/versions", texts.versions],
        ...(above
          ? ([
              ["/reports/compose", texts.compose],
              ["/reports/figures", texts.completeness],
            ] as const)
          : []),
      ]}
    />
  );
}
