import { useEffect, useState } from "react";
import { useFormat } from "../format/format";
import { useConnection } from "../live/live";
import { label, type Period } from "../period/period";
import { useShortcut } from "../shortcuts/shortcuts";
import { frame } from "../texts/frame";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { type Change, mergeChanges, pastChanges } from "./apply";
import { ChangeFeed } from "./ChangeFeed";
import { Watermark } from "./Heading";
import { Headlines } from "./Headlines";
import { Picture } from "./MapCard";
import { targetsFirst } from "./summary";
import type { Scoreboard } from "./types";
import { useAwake, useClock } from "./wall-time";
import { WallLeague } from "./WallLeague";
import { WallTargets } from "./WallTargets";
import "./wall.css";

const TURN_MILLISECONDS = 15_000;
const SHOWN_CHANGES = 6;

interface WallProps {
  board: Scoreboard;
  period: Period;
  changes: Change[];
  leave: () => void;
}

const nothing = () => undefined;

/** The board on a wall: nobody touches it, it is read from afar, and it goes on by itself. Escape leads back. */
export function Wall({ board, period, changes, leave }: WallProps) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const { connection: words } = useTexts(frame);
  const connection = useConnection();
  const now = useClock();
  const { clock } = useFormat();
  useAwake();
  useShortcut("Escape", texts.wallLeave, leave);
  const slides = useSlides(board, period);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((count) => count + 1), TURN_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  const slide = slides[turn % slides.length];
  const shown = mergeChanges(changes, pastChanges(board.children, SHOWN_CHANGES), SHOWN_CHANGES);
  return (
    <div className="wall-board" data-testid="wall-board">
      <header>
        <div>
          <h1>{board.unit.name}</h1>
          <p>
            {texts.wallTitle} · {label(period, language)}
          </p>
        </div>
        <div className="wall-time">
          <time>{clock(now)}</time>
          <p>
            <Watermark board={board} />
            {connection !== "LIVE" && <span className="tag missed">{words[connection]}</span>}
          </p>
        </div>
      </header>
      <Headlines board={board} period={period} open={nothing} />
      <div className="wall-body">
        <section className="panel wall-slide" key={slide?.title} aria-label={slide?.title}>
          <h2>{slide?.title}</h2>
          {slide?.content}
        </section>
        {board.children.length > 0 && <ChangeFeed changes={shown} open={null} />}
      </div>
      <div className="wall-dots" aria-hidden>
        {slides.map(({ title }, index) => (
          <span key={title} className={index === turn % slides.length ? "here" : ""} />
        ))}
      </div>
    </div>
  );
}

/** What is shown in turn; without units below there is neither a map nor a league. */
function useSlides(board: Scoreboard, period: Period) {
  const texts = useTexts(overview);
  const first = targetsFirst(board.indicators)[0];
  const level = board.children[0]?.level ?? "COMMUNE";
  const targets = { title: texts.wallTargets, content: <WallTargets board={board} /> };
  if (board.children.length === 0 || first === undefined) {
    return [targets];
  }
  return [
    {
      title: `${texts.map[level]}: ${texts.mapStatus.toLowerCase()}`,
      content: <Picture board={board} period={period} indicator={null} open={nothing} />,
    },
    targets,
    {
      title: `${texts.map[level]}: ${first.name}`,
      content: <Picture board={board} period={period} indicator={first.code} open={nothing} />,
    },
    {
      title: `${texts.league}: ${first.name}`,
      content: <WallLeague board={board} period={period} indicator={first} />,
    },
  ];
}
