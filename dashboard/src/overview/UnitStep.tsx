import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Period } from "../period/period";
import { useTo } from "../place/place";
import { Asked } from "../states/Asked";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { FigureTable } from "./FigureTable";
import { IndicatorTable } from "./IndicatorTable";
import { formsQuery, scoreboardQuery } from "./queries";
import type { Steps } from "./steps";
import { formOf } from "./summary";

interface UnitStepProps {
  unit: string;
  period: Period;
  deeper: Steps["deeper"];
}

/** A unit below: its indicators and the figures behind them. */
export function UnitStep({ unit, period, deeper }: UnitStepProps) {
  const texts = useTexts(overview);
  const to = useTo();
  const query = useQuery(scoreboardQuery(unit, period));
  const forms = useQuery(formsQuery);
  return (
    <Asked query={query} part="SCOREBOARDS">
      {(board) => (
        <div className="drawer-body">
          <div className="panel-head row">
            <h3>{board.unit.name}</h3>
            <Link to={to("/", { unit })}>{texts.openPage}</Link>
          </div>
          <IndicatorTable
            indicators={board.indicators}
            trace={(indicator) => deeper({ kind: "indicator", unit, indicator })}
            bare
          />
          <FigureTable
            figures={board.figures}
            trace={(figure) => {
              const form = formOf(figure, period, forms.data ?? []);
              if (form !== undefined) {
                deeper(board.children.length === 0 ? { kind: "figure", unit, form, figure } : { kind: "figures", unit, figure });
              }
            }}
            bare
          />
        </div>
      )}
    </Asked>
  );
}
