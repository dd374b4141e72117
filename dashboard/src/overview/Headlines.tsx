import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useFormat } from "../format/format";
import { share } from "../format/numbers";
import type { Period } from "../period/period";
import { useProblemWords } from "../states/problem-words";
import { overview } from "../texts/overview";
import { useTexts } from "../texts/texts";
import { Flash } from "./Flash";
import { completenessQuery, overdueQuery } from "./queries";
import type { Steps } from "./steps";
import { countStates, countStatuses, ownStatus, TARGET_STATES, waitingCount } from "./summary";
import { StatusTag } from "./Tags";
import type { Scoreboard } from "./types";

interface HeadlinesProps {
  board: Scoreboard;
  period: Period;
  open: Steps["open"];
}

/** The numbers a leader looks at first; each opens to what it counts. */
export function Headlines({ board, period, open }: HeadlinesProps) {
  const texts = useTexts(overview);
  return (
    <section className="headlines" aria-label={texts.headlines}>
      <TargetsMet board={board} open={open} />
      {board.children.length === 0 ? (
        <OwnStatus board={board} />
      ) : (
        <>
          <Reported board={board} period={period} open={open} />
          <InTime board={board} period={period} open={open} />
          <Waiting board={board} open={open} />
        </>
      )}
      <OverdueTasks unit={board.unit.code} open={open} />
    </section>
  );
}

function TargetsMet({ board, open }: { board: Scoreboard; open: Steps["open"] }) {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  const states = countStates(board.indicators);
  const targets = TARGET_STATES.reduce((sum, state) => sum + states[state], 0);
  if (targets === 0) {
    return (
      <div className="panel headline targets-met" data-testid="targets-met-count">
        <h2>{texts.targetsMet}</h2>
        <p>{texts.targetsUnset}</p>
      </div>
    );
  }
  return (
    <Headline
      id="targets-met"
      title={texts.targetsMet}
      value={decimal(states.MET)}
      of={texts.outOf(decimal(targets))}
      open={() => open({ kind: "targets", state: "ALL" })}
    >
      <div className="bar segments" aria-hidden>
        {TARGET_STATES.map((state) => (
          <span
            key={state}
            className={state.toLowerCase()}
            style={{ width: `${targets === 0 ? 0 : (states[state] / targets) * 100}%` }}
          />
        ))}
      </div>
      <ul className="states">
        {TARGET_STATES.filter((state) => states[state] > 0).map((state) => (
          <li key={state}>
            <button type="button" className={`state-link ${state.toLowerCase()}`} onClick={() => open({ kind: "targets", state })}>
              <strong>{decimal(states[state])}</strong> {texts.states[state]}
            </button>
          </li>
        ))}
      </ul>
    </Headline>
  );
}

function Reported({ board, period, open }: HeadlinesProps) {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  const percent = useQuery(completenessQuery(board.unit.code, period)).data?.percent ?? null;
  const outstanding = Math.max(0, board.expected - board.reported);
  const returned = countStatuses(board.children).RETURNED;
  return (
    <Headline
      id="reported"
      title={texts.completeness}
      value={decimal(board.reported)}
      of={texts.outOf(decimal(board.expected))}
      open={() => open({ kind: "units", status: "ALL" })}
    >
      <Bar tone="blue" part={share(board.reported, board.expected)} label={percent === null ? null : `${decimal(percent)}%`} />
      <p>
        <button type="button" className="link" onClick={() => open({ kind: "units", status: "MISSING" })}>
          {texts.outstandingCount(decimal(outstanding))}
        </button>
        {returned > 0 && (
          <>
            {" · "}
            <button type="button" className="link" onClick={() => open({ kind: "units", status: "RETURNED" })}>
              {texts.returnedCount(decimal(returned))}
            </button>
          </>
        )}
      </p>
    </Headline>
  );
}

function InTime({ board, period, open }: HeadlinesProps) {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  const query = useQuery(completenessQuery(board.unit.code, period));
  const words = useProblemWords();
  if (query.data === undefined) {
    return <Silent title={texts.timeliness} why={query.error === null ? null : words(query.error, "SCOREBOARDS").text} />;
  }
  const { inTime, late, expected, timeliness } = query.data;
  return (
    <Headline
      id="in-time"
      title={texts.timeliness}
      value={decimal(inTime)}
      of={texts.outOf(decimal(expected))}
      open={() => open({ kind: "units", status: "LATE" })}
    >
      <Bar tone="met" part={share(inTime, expected)} label={timeliness === null ? null : `${decimal(timeliness)}%`} />
      <p>{texts.lateCount(decimal(late))}</p>
    </Headline>
  );
}

function Waiting({ board, open }: { board: Scoreboard; open: Steps["open"] }) {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  return (
    <Headline
      id="waiting"
      title={texts.waiting}
      value={decimal(waitingCount(board))}
      open={() => open({ kind: "units", status: "SUBMITTED" })}
    >
      <Bar tone="met" part={share(board.approved, board.reported)} label={`${share(board.approved, board.reported)}%`} />
      <p>{texts.approvedOf(decimal(board.approved), decimal(board.reported))}</p>
    </Headline>
  );
}

function OwnStatus({ board }: { board: Scoreboard }) {
  const texts = useTexts(overview);
  return (
    <div className="panel headline" data-testid="own-status">
      <h2>{texts.ownStatus}</h2>
      <StatusTag status={ownStatus(board)} />
    </div>
  );
}

function OverdueTasks({ unit, open }: { unit: string; open: Steps["open"] }) {
  const texts = useTexts(overview);
  const { decimal } = useFormat();
  const query = useQuery(overdueQuery(unit, "unit"));
  const words = useProblemWords();
  if (query.data === undefined) {
    return <Silent title={texts.overdue} why={query.error === null ? null : words(query.error, "TASKS").text} />;
  }
  const { tasks, longestDelay } = query.data;
  return (
    <Headline
      id="overdue"
      title={texts.overdue}
      value={decimal(tasks)}
      tone={tasks > 0 ? "missed" : ""}
      open={() => open({ kind: "overdue", by: "unit" })}
    >
      <p>{tasks === 0 ? texts.overdueNone : texts.overdueLongest(decimal(longestDelay))}</p>
    </Headline>
  );
}

interface HeadlineProps {
  id: string;
  title: string;
  value: string;
  /** After the number, smaller: of how many. */
  of?: string;
  tone?: string;
  open: () => void;
  children: ReactNode;
}

function Headline({ id, title, value, of, tone = "", open, children }: HeadlineProps) {
  const texts = useTexts(overview);
  return (
    <div className={`panel headline ${id}`}>
      <h2>{title}</h2>
      <button
        type="button"
        className={`big ${tone}`}
        aria-label={`${title}: ${value} ${of ?? ""}. ${texts.openNumber}`}
        title={texts.openNumber}
        onClick={open}
      >
        <Flash value={value} testId={`${id}-count`} />
        {of !== undefined && <small>{of}</small>}
      </button>
      {children}
    </div>
  );
}

/** A number that is not known: being read, or the part of the product that knows it is away. */
function Silent({ title, why }: { title: string; why: string | null }) {
  return (
    <div className="panel headline" aria-busy={why === null}>
      <h2>{title}</h2>
      {why === null ? <span className="skeleton line" /> : <p className="hint">{why}</p>}
    </div>
  );
}

function Bar({ tone, part, label }: { tone: string; part: number; label: string | null }) {
  return (
    <div className="bar-row">
      <div className="bar" aria-hidden>
        <span className={tone} style={{ width: `${Math.min(100, part)}%` }} />
      </div>
      {label !== null && <span>{label}</span>}
    </div>
  );
}
