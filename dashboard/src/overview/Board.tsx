import { useQuery } from "@tanstack/react-query";
import { type Period, plus } from "../period/period";
import { useParameter } from "../place/place";
import { type Change, mergeChanges, pastChanges } from "./apply";
import { ChangeFeed } from "./ChangeFeed";
import { ChartCard } from "./ChartCard";
import { EmptyPeriod } from "./EmptyPeriod";
import { FigureTable } from "./FigureTable";
import { Heading } from "./Heading";
import { Headlines } from "./Headlines";
import { IndicatorTable } from "./IndicatorTable";
import { LeagueCard } from "./LeagueCard";
import { MapCard } from "./MapCard";
import { formsQuery, trendQuery } from "./queries";
import { StepDrawer } from "./StepDrawer";
import { useSteps } from "./steps";
import { formOf, targetsFirst } from "./summary";
import { BEFORE, TrendCard } from "./TrendCard";
import type { Scoreboard } from "./types";
import { UnitTable } from "./UnitTable";

const SHOWN_CHANGES = 30;

interface BoardProps {
  board: Scoreboard;
  period: Period;
  changes: Change[];
}

/** The board at a desk: numbers first, then the picture, then what is behind them. */
export function Board({ board, period, changes }: BoardProps) {
  const steps = useSteps();
  const isLeaf = board.children.length === 0;
  const unit = board.unit.code;
  const shown = mergeChanges(changes, pastChanges(board.children, SHOWN_CHANGES), SHOWN_CHANGES);
  const trends = useQuery(trendQuery(unit, plus(period, -BEFORE), period));
  const [chosen, choose] = useParameter("indicator");
  const indicator =
    board.indicators.find(({ code }) => code === chosen) ?? targetsFirst(board.indicators).at(0);
  return (
    <div className="page" data-testid="scoreboard">
      <Heading board={board} period={period} />
      {board.reported === 0 && <EmptyPeriod unit={unit} period={period} />}
      <Headlines board={board} period={period} open={steps.open} />
      {!isLeaf && (
        <div className="columns">
          <MapCard board={board} period={period} indicator={chosen} choose={choose} open={steps.open} />
          {indicator !== undefined && (
            <LeagueCard board={board} period={period} indicator={indicator} open={steps.open} />
          )}
        </div>
      )}
      <div className="columns">
        <IndicatorTable
          indicators={board.indicators}
          trace={(code) => steps.open({ kind: "indicator", unit, indicator: code })}
          trends={trends.data ?? []}
        />
        <ChangeFeed
          changes={shown}
          open={isLeaf ? null : (code) => steps.open({ kind: "unit", unit: code })}
        />
      </div>
      <div className="columns even">
        {indicator !== undefined && <TrendCard board={board} period={period} indicator={indicator} />}
        <ChartCard indicators={board.indicators} />
      </div>
      {isLeaf ? (
        <Figures board={board} period={period} />
      ) : (
        <UnitTable items={board.children} open={(code) => steps.open({ kind: "unit", unit: code })} />
      )}
      <StepDrawer board={board} period={period} steps={steps} />
    </div>
  );
}

function Figures({ board, period }: { board: Scoreboard; period: Period }) {
  const { open } = useSteps();
  const forms = useQuery(formsQuery);
  return (
    <FigureTable
      figures={board.figures}
      trace={(figure) => {
        const form = formOf(figure, period, forms.data ?? []);
        if (form !== undefined) {
          open({ kind: "figure", unit: board.unit.code, form, figure });
        }
      }}
    />
  );
}
