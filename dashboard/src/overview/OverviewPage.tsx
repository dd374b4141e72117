import { useQuery } from "@tanstack/react-query";
import type { Period } from "../period/period";
import { usePeriod } from "../period/use-period";
import { useParameter } from "../place/place";
import { Asked } from "../states/Asked";
import { useUnit } from "../unit/use-unit";
import { Board } from "./Board";
import { useLiveBoard } from "./live";
import { page } from "./page";
import { scoreboardQuery } from "./queries";
import { Wall } from "./Wall";
import "./overview.css";

/** Where a unit stands in a period, live. */
export default function OverviewPage() {
  const unit = useUnit();
  const period = usePeriod(page.byPeriod);
  return <LiveBoard key={`${unit} ${period}`} unit={unit} period={period} />;
}

function LiveBoard({ unit, period }: { unit: string; period: Period }) {
  const query = useQuery(scoreboardQuery(unit, period));
  const changes = useLiveBoard(unit, period);
  const [wall, setWall] = useParameter("wall");
  return (
    <Asked query={query} part="SCOREBOARDS" page>
      {(board) =>
        wall === "1" ? (
          <Wall board={board} period={period} changes={changes} leave={() => setWall(null)} />
        ) : (
          <Board board={board} period={period} changes={changes} />
        )
      }
    </Asked>
  );
}
