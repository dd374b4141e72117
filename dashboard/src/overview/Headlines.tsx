import type { ReactNode } from "react";
import type { Scoreboard, TargetState } from "./types";
import { decimal, share } from "../format/numbers";
import { overview } from "../texts/overview";
import { useLanguage, useTexts } from "../texts/texts";
import { Flash } from "./Flash";
import { countStates, countStatuses, ownStatus, TARGET_STATES } from "./summary";
import { StatusTag } from "./Tags";

/** The four numbers a leader looks at first. */
export function Headlines({ board }: { board: Scoreboard }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const count = (value: number) => decimal(value, language);
  const returned = countStatuses(board.children).RETURNED;
  return (
    <section className="headlines" aria-label={texts.headlines}>
      <Headline id="reported" title={texts.reported} value={count(board.reported)}>
        <Bar tone="blue" percent={share(board.reported, board.expected)} label={texts.reported} />
        <p>{texts.ofExpected(count(board.expected))}</p>
      </Headline>
      <Headline id="approved" title={texts.approved} value={count(board.approved)}>
        <Bar tone="met" percent={share(board.approved, board.reported)} label={texts.approved} />
        <p>{texts.ofReported(count(board.reported))}</p>
      </Headline>
      <Headline id="outstanding" title={texts.outstanding} value={count(Math.max(0, board.expected - board.reported))}>
        <Bar
          tone="risk"
          percent={share(board.expected - board.reported, board.expected)}
          label={texts.outstanding}
        />
        <p>{texts.outstandingHelp(count(returned))}</p>
      </Headline>
      <TargetsMet board={board} />
    </section>
  );
}

/** What a unit that reports itself looks at first: where its form stands, and its targets. */
export function LeafHeadlines({ board }: { board: Scoreboard }) {
  const texts = useTexts(overview);
  return (
    <section className="headlines leaf" aria-label={texts.headlines}>
      <div className="panel headline" data-testid="own-status">
        <h2>{texts.ownStatus}</h2>
        <StatusTag status={ownStatus(board)} />
      </div>
      <TargetsMet board={board} />
    </section>
  );
}

function TargetsMet({ board }: { board: Scoreboard }) {
  const texts = useTexts(overview);
  const language = useLanguage();
  const states = countStates(board.indicators);
  const targets = TARGET_STATES.reduce((sum, state) => sum + states[state], 0);
  return (
    <Headline id="targets-met" title={texts.targetsMet} value={decimal(states.MET, language)}>
      <Segments states={states} total={targets} />
      <p>{texts.ofTargets(decimal(targets, language))}</p>
    </Headline>
  );
}

interface HeadlineProps {
  id: string;
  title: string;
  value: string;
  children: ReactNode;
}

function Headline({ id, title, value, children }: HeadlineProps) {
  return (
    <div className="panel headline">
      <h2>{title}</h2>
      <Flash value={value} className="big" testId={`${id}-count`} />
      {children}
    </div>
  );
}

function Bar({ tone, percent, label }: { tone: string; percent: number; label: string }) {
  return (
    <div className="bar-row">
      <div className="bar" role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
        <span className={tone} style={{ width: `${Math.min(100, percent)}%` }} />
      </div>
      <span>{percent}%</span>
    </div>
  );
}

function Segments({ states, total }: { states: Record<TargetState, number>; total: number }) {
  const texts = useTexts(overview);
  const words = TARGET_STATES.map((state) => `${texts.states[state]}: ${states[state]}`).join(", ");
  return (
    <div className="bar segments" role="img" aria-label={words} title={words}>
      {TARGET_STATES.map((state) => (
        <span
          key={state}
          className={state.toLowerCase()}
          style={{ width: `${total === 0 ? 0 : (states[state] / total) * 100}%` }}
        />
      ))}
    </div>
  );
}
