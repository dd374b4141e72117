import { useQuery } from "@tanstack/react-query";
import { Button, Drawer } from "antd";
import { scoreboardQuery } from "../api/queries";
import type { Scoreboard } from "../api/types";
import { usePlace } from "../app/address";
import { Failed, Loading } from "../app/States";
import { label, type Quarter } from "../period/period";
import { useTexts } from "../texts/texts";
import { FigureTable } from "./FigureTable";
import { IndicatorTable } from "./IndicatorTable";

/** A unit below, opened to its indicators and the figures behind them. */
export function UnitDrawer({ unit, period, close }: { unit: string | null; period: Quarter; close: () => void }) {
  const { texts, language } = useTexts();
  const [, go] = usePlace();
  const query = useQuery({ ...scoreboardQuery(unit ?? "", period), enabled: unit !== null });
  return (
    <Drawer
      open={unit !== null}
      onClose={close}
      size="min(860px, 100vw)"
      title={`${query.data?.unit.name ?? unit ?? ""} · ${label(period, language)}`}
      extra={<Button onClick={() => go({ unit })}>{texts.openPage}</Button>}
      data-testid="unit-drawer"
    >
      {query.isPending && <Loading />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data !== undefined && <Opened board={query.data} />}
    </Drawer>
  );
}

function Opened({ board }: { board: Scoreboard }) {
  return (
    <>
      <IndicatorTable indicators={board.indicators} trace={null} bare />
      <FigureTable figures={board.figures} bare />
    </>
  );
}
