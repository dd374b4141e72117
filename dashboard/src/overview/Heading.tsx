import { useFormat } from "../format/format";
import { frame } from "../texts/frame";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import type { Scoreboard } from "./types";

/** Which unit, and up to when its numbers count. */
export function Heading({ board }: { board: Scoreboard }) {
  const texts = useTexts(overview);
  const { levels } = useTexts(frame);
  const { decimal, moment } = useFormat();
  const { at, events } = board.watermark;
  return (
    <div className="heading">
      <div>
        <p className="eyebrow">
          {levels[board.unit.level]} · {board.unit.code}
        </p>
        <h1 data-testid="unit-name">{board.unit.name}</h1>
      </div>
      <p className="freshness">
        <span data-testid="watermark" data-version={board.version} title={texts.watermarkHelp(decimal(events))}>
          {at === null ? texts.watermarkNone : texts.watermark(moment(at))}
        </span>
      </p>
    </div>
  );
}
