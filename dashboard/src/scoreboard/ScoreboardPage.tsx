import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { scoreboardQuery } from "../api/queries";
import type { Scoreboard } from "../api/types";
import { usePlace } from "../app/address";
import { Failed, Loading } from "../app/States";
import { label, type Quarter } from "../period/period";
import { useTexts } from "../texts/texts";
import { type Change, mergeChanges, pastChanges } from "./apply";
import { ChangeFeed } from "./ChangeFeed";
import { ChartCard } from "./ChartCard";
import { FigureTable } from "./FigureTable";
import { Heading } from "./Heading";
import { Headlines, LeafHeadlines } from "./Headlines";
import { IndicatorTable } from "./IndicatorTable";
import { useLive } from "./live";
import { SourcesDrawer } from "./SourcesDrawer";
import { UnitDrawer } from "./UnitDrawer";
import { UnitTable } from "./UnitTable";

const SHOWN_CHANGES = 12;

/** The live scoreboard of a unit in a quarter. */
export function ScoreboardPage({ unit, ownUnit, period }: { unit: string; ownUnit: string; period: Quarter }) {
  const query = useQuery(scoreboardQuery(unit, period));
  const { connection, changes } = useLive(unit, period);
  const { texts } = useTexts();
  const [, go] = usePlace();
  if (query.isPending) {
    return <Loading />;
  }
  if (query.isError && query.data === undefined) {
    return (
      <>
        <Failed error={query.error} again={() => void query.refetch()} />
        {unit !== ownUnit && (
          <Button block type="link" onClick={() => go({ unit: ownUnit })}>
            {texts.backToOwn}
          </Button>
        )}
      </>
    );
  }
  return (
    <div className="page" data-testid="scoreboard" aria-busy={query.isFetching}>
      <Heading board={query.data} period={period} ownUnit={ownUnit} connection={connection} />
      <Board board={query.data} period={period} changes={changes} />
    </div>
  );
}

function Board({ board, period, changes }: { board: Scoreboard; period: Quarter; changes: Change[] }) {
  const { texts, language } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const [traced, setTraced] = useState<string | null>(null);
  const isLeaf = board.children.length === 0;
  const shown = mergeChanges(changes, pastChanges(board.children, SHOWN_CHANGES), SHOWN_CHANGES);
  return (
    <>
      {board.reported === 0 && (
        <Alert
          type="info"
          showIcon
          title={texts.emptyTitle(label(period, language))}
          description={texts.emptyHelp}
          data-testid="empty"
        />
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
      <UnitDrawer unit={opened} period={period} close={() => setOpened(null)} />
      <SourcesDrawer board={board} indicator={traced} period={period} close={() => setTraced(null)} />
    </>
  );
}
