import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { label, type Period } from "../period/period";
import { usePeriod } from "../period/use-period";
import { Asked } from "../states/Asked";
import { Empty } from "../states/States";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { useUnit } from "../unit/use-unit";
import { type Change, mergeChanges, pastChanges } from "./apply";
import { ChangeFeed } from "./ChangeFeed";
import { ChartCard } from "./ChartCard";
import { FigureTable } from "./FigureTable";
import { Heading } from "./Heading";
import { Headlines, LeafHeadlines } from "./Headlines";
import { IndicatorTable } from "./IndicatorTable";
import { useLiveBoard } from "./live";
import { page } from "./page";
import { scoreboardQuery } from "./queries";
import { SourcesDrawer } from "./SourcesDrawer";
import type { Scoreboard } from "./types";
import { UnitDrawer } from "./UnitDrawer";
import { UnitTable } from "./UnitTable";
import "./overview.css";

const SHOWN_CHANGES = 12;

/** Where a unit stands in a period, live. */
export default function OverviewPage() {
  const unit = useUnit();
  const period = usePeriod(page.byPeriod);
  return <LiveBoard key={`${unit} ${period}`} unit={unit} period={period} />;
}

function LiveBoard({ unit, period }: { unit: string; period: Period }) {
  const query = useQuery(scoreboardQuery(unit, period));
  const changes = useLiveBoard(unit, period);
  return (
    <Asked query={query} part="SCOREBOARDS" page>
      {(board) => (
        <div className="page" data-testid="scoreboard" aria-busy={query.isFetching}>
          <Heading board={board} />
          <Board board={board} period={period} changes={changes} />
        </div>
      )}
    </Asked>
  );
}

function Board({ board, period, changes }: { board: Scoreboard; period: Period; changes: Change[] }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const [traced, setTraced] = useState<string | null>(null);
  const isLeaf = board.children.length === 0;
  const shown = mergeChanges(changes, pastChanges(board.children, SHOWN_CHANGES), SHOWN_CHANGES);
  return (
    <>
      {board.reported === 0 && (
        <section className="panel">
          <Empty title={texts.emptyTitle(label(period, language))} help={texts.emptyHelp} />
        </section>
      )}
      {isLeaf ? <LeafHeadlines board={board} /> : <Headlines board={board} />}
      <div className="columns">
        <IndicatorTable indicators={board.indicators} trace={setTraced} />
        <ChangeFeed changes={shown} open={isLeaf ? null : setOpened} />
      </div>
      <ChartCard indicators={board.indicators} />
      {isLeaf ? (
        <FigureTable figures={board.figures} />
      ) : (
        <UnitTable items={board.children} open={setOpened} />
      )}
      {opened !== null && <UnitDrawer unit={opened} period={period} close={() => setOpened(null)} />}
      {traced !== null && (
        <SourcesDrawer board={board} indicator={traced} period={period} close={() => setTraced(null)} />
      )}
    </>
  );
}
