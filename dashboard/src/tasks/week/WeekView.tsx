import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useFormat } from "../../format/format";
import { useParameter } from "../../place/place";
import { Asked } from "../../states/Asked";
import { Empty } from "../../states/States";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { isOpen } from "../actions";
import { mondayOf, plusDays, today, weekday, weekOf } from "../../format/days";
import { weekQuery } from "../queries";
import { TaskRow } from "../TaskRow";
import type { Line, MyWeek } from "../types";
import { FeedButton } from "./FeedButton";

/** What the reader owes, and what falls due in a week. */
export function WeekView() {
  const [chosen, choose] = useParameter("week");
  const now = weekOf(today());
  const week = chosen ?? now;
  const asked = useQuery(weekQuery(week));
  return (
    <>
      <WeekSwitcher week={week} isNow={week === now} choose={choose} />
      <Asked query={asked} part="TASKS">
        {(mine) => <Week mine={mine} choose={choose} />}
      </Asked>
    </>
  );
}

interface SwitcherProps {
  week: string;
  isNow: boolean;
  choose: (week: string | null) => void;
}

function WeekSwitcher({ week, isNow, choose }: SwitcherProps) {
  const texts = useTexts(tasks);
  const { day } = useFormat();
  const first = mondayOf(week);
  const step = (days: number) => choose(weekOf(plusDays(first, days)));
  return (
    <div className="steps">
      <Button icon={<LeftOutlined aria-hidden />} aria-label={texts.previousWeek} onClick={() => step(-7)} />
      <h2 aria-live="polite">{texts.weekOf(String(Number(week.slice(-2))), day(first), day(plusDays(first, 6)))}</h2>
      <Button icon={<RightOutlined aria-hidden />} aria-label={texts.nextWeek} onClick={() => step(7)} />
      {!isNow && <Button onClick={() => choose(null)}>{texts.thisWeek}</Button>}
      <span className="grow" />
      <FeedButton />
    </div>
  );
}

function Week({ mine, choose }: { mine: MyWeek; choose: (week: string) => void }) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const late = new Set(mine.overdue.map(({ id }) => id));
  const due = mine.due.filter(({ id }) => !late.has(id));
  const done = due.filter(({ status }) => !isOpen(status)).length;
  return (
    <>
      {mine.overdue.length > 0 && (
        <section className="panel overdue-panel" aria-labelledby="overdue">
          <div className="panel-head">
            <h2 id="overdue">
              {texts.overdue} <span className="count">{decimal(mine.overdue.length)}</span>
            </h2>
            <p>{texts.overdueHelp}</p>
          </div>
          <Rows tasks={mine.overdue} />
        </section>
      )}
      <section className="panel" aria-labelledby="due" data-testid="week">
        <div className="panel-head">
          <h2 id="due">{texts.dueInWeek}</h2>
          {due.length > 0 && <p>{texts.weekDone(decimal(done), decimal(due.length))}</p>}
        </div>
        {due.length === 0 ? (
          <Empty title={texts.emptyWeek} help={texts.emptyWeekHelp}>
            <Button onClick={() => choose(weekOf(plusDays(mine.last, 1)))}>{texts.nextWeek}</Button>
          </Empty>
        ) : (
          <Days tasks={due} />
        )}
      </section>
    </>
  );
}

/** By day, as people look at a week. */
function Days({ tasks: due }: { tasks: Line[] }) {
  const texts = useTexts(tasks);
  const { day } = useFormat();
  const days = [...new Set(due.map((task) => task.due ?? ""))].toSorted();
  return days.map((one) => (
    <section key={one} className={`week-day ${one === today() ? "today" : ""}`} aria-label={one}>
      <h3>
        {texts.weekdays[weekday(one)]} <time dateTime={one}>{day(one)}</time>
      </h3>
      <Rows tasks={due.filter((task) => task.due === one)} />
    </section>
  ));
}

function Rows({ tasks: rows }: { tasks: Line[] }) {
  return (
    <ul className="task-rows">
      {rows.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </ul>
  );
}
