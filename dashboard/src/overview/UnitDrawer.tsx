import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Dialog } from "../frame/Dialog";
import { label, type Period } from "../period/period";
import { usePlace } from "../place/place";
import { Asked } from "../states/Asked";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { FigureTable } from "./FigureTable";
import { IndicatorTable } from "./IndicatorTable";
import { scoreboardQuery } from "./queries";

/** A unit below, opened to its indicators and the figures behind them. */
export function UnitDrawer({ unit, period, close }: { unit: string; period: Period; close: () => void }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const [, go] = usePlace();
  const query = useQuery(scoreboardQuery(unit, period));
  return (
    <Dialog
      kind="drawer"
      title={`${query.data?.unit.name ?? unit} · ${label(period, language)}`}
      extra={<Button onClick={() => go({ unit })}>{texts.openPage}</Button>}
      close={close}
      testId="unit-drawer"
    >
      <Asked query={query} part="SCOREBOARDS">
        {(board) => (
          <div className="drawer-body">
            <IndicatorTable indicators={board.indicators} trace={null} bare />
            <FigureTable figures={board.figures} bare />
          </div>
        )}
      </Asked>
    </Dialog>
  );
}
