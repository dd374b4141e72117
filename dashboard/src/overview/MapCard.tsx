import { useQuery } from "@tanstack/react-query";
import { outlinesQuery } from "../outlines/outlines";
import type { Period } from "../period/period";
import { Asked } from "../states/Asked";
import { Loading } from "../states/States";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { IndicatorChoice } from "./IndicatorChoice";
import { byStatus, byValue } from "./map-units";
import { MapLegend } from "./MapLegend";
import { sourcesQuery } from "./queries";
import { ShapeMap } from "./ShapeMap";
import type { Steps } from "./steps";
import { TileMap } from "./TileMap";
import type { Scoreboard } from "./types";

interface MapCardProps {
  board: Scoreboard;
  period: Period;
  indicator: string | null;
  choose: (indicator: string | null) => void;
  open: Steps["open"];
}

/** The units below as a picture: where they stand with sending, or by the value of an indicator. */
export function MapCard({ board, period, indicator, choose, open }: MapCardProps) {
  const texts = useTexts(overview);
  return (
    <section className="panel map-card" aria-labelledby="map">
      <div className="panel-head row">
        <h2 id="map">{texts.map[board.children[0]?.level ?? "COMMUNE"]}</h2>
        <IndicatorChoice indicators={board.indicators} value={indicator} choose={choose} none={texts.mapStatus} />
      </div>
      <Picture board={board} period={period} indicator={indicator} open={(unit) => open({ kind: "unit", unit })} />
    </section>
  );
}

interface PictureProps {
  board: Scoreboard;
  period: Period;
  indicator: string | null;
  open: (unit: string) => void;
}

export function Picture({ board, period, indicator, open }: PictureProps) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const outlines = useQuery(outlinesQuery(board.unit.code));
  const shown = board.indicators.find(({ code }) => code === indicator);
  const sources = useQuery({ ...sourcesQuery(board.unit.code, indicator ?? "", period), enabled: shown !== undefined });
  const draw = (colouring: ReturnType<typeof byStatus>) => (
    <>
      {outlines.data === undefined || outlines.data.features.length === 0 ? (
        <TileMap colouring={colouring} open={open} />
      ) : (
        <ShapeMap colouring={colouring} outlines={outlines.data} open={open} />
      )}
      <MapLegend colouring={colouring} />
    </>
  );
  if (outlines.isPending) {
    return <Loading lines={7} />;
  }
  if (shown === undefined) {
    return draw(byStatus(board.children, texts));
  }
  return (
    <Asked query={sources} part="SCOREBOARDS" loading={<Loading lines={7} />}>
      {(known) => draw(byValue(board.children, known, shown, texts, language))}
    </Asked>
  );
}
