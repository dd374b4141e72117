import { DesktopOutlined, PrinterOutlined } from "@ant-design/icons";
import { Link } from "react-router";
import { useFormat } from "../format/format";
import { label, type Period } from "../period/period";
import { useTo } from "../place/place";
import { useShortcut } from "../shortcuts/shortcuts";
import { frame } from "../texts/frame";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { useNavigate } from "react-router";
import type { Scoreboard } from "./types";

/** Which unit and period, and up to when the numbers count. */
export function Heading({ board, period }: { board: Scoreboard; period: Period }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const { levels } = useTexts(frame);
  const to = useTo();
  const navigate = useNavigate();
  const wall = `${to("/", { period })}&wall=1`;
  useShortcut("w", texts.wall, () => void navigate(wall));
  return (
    <div className="heading">
      <div>
        <p className="eyebrow">
          {levels[board.unit.level]} · {label(period, language)}
        </p>
        <h1 data-testid="unit-name">{board.unit.name}</h1>
      </div>
      <div className="freshness">
        <Watermark board={board} />
        <Link className="icon-button no-print" to={wall} title={texts.wall} aria-label={texts.wall} data-testid="wall">
          <DesktopOutlined aria-hidden />
        </Link>
        <button type="button" className="icon-button no-print" title={texts.print} aria-label={texts.print} onClick={() => print()}>
          <PrinterOutlined aria-hidden />
        </button>
      </div>
    </div>
  );
}

/** Up to which moment every change is counted. */
export function Watermark({ board }: { board: Scoreboard }) {
  const texts = useTexts(overview);
  const { decimal, moment } = useFormat();
  const { at, events } = board.watermark;
  return (
    <span data-testid="watermark" data-version={board.version} title={texts.watermarkHelp(decimal(events))}>
      {at === null ? texts.watermarkNone : texts.watermark(moment(at))}
    </span>
  );
}
