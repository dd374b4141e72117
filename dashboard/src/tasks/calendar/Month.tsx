import { useFormat } from "../../format/format";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { type Day, today, weekday, weeksOf } from "../../format/days";
import { TaskLink } from "../TaskLink";
import type { Task } from "../types";
import type { DaysOff } from "./CalendarView";

interface MonthProps {
  month: string;
  due: Task[];
  off: DaysOff;
  /** Shows all tasks of a day. */
  open: (day: Day) => void;
}

/** How many tasks a day shows before it offers the rest. */
const SHOWN = 3;

export function Month({ month, due, off, open }: MonthProps) {
  const texts = useTexts(tasks);
  return (
    <table className="month">
      <thead>
        <tr>
          {texts.weekdays.map((name, index) => (
            <th key={name} scope="col" abbr={name}>
              {texts.weekdaysShort[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Cell
                key={day}
                day={day}
                isOutside={!day.startsWith(month)}
                due={due.filter((task) => task.due === day)}
                off={off}
                open={open}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  day: Day;
  isOutside: boolean;
  due: Task[];
  off: DaysOff;
  open: (day: Day) => void;
}

function Cell({ day, isOutside, due, off, open }: CellProps) {
  const texts = useTexts(tasks);
  const { decimal } = useFormat();
  const holiday = off.daysOff.find((one) => one.day === day);
  const isWorked = off.workedInstead.includes(day);
  const isFree = !isWorked && (holiday !== undefined || weekday(day) > 4);
  const kind = `${isOutside ? "outside" : ""} ${isFree ? "free" : ""} ${day === today() ? "today" : ""}`;
  return (
    <td className={`${kind} ${due.length === 0 ? "bare" : ""}`}>
      <div className="month-day">
        <time dateTime={day} aria-current={day === today() ? "date" : undefined}>
          {Number(day.slice(8))}
        </time>
        {holiday !== undefined && <span className="month-holiday">{holiday.name}</span>}
        {isWorked && <span className="month-worked">{texts.workday}</span>}
        {due.length > 0 && <span className="unseen">{texts.tasksOn(decimal(due.length))}</span>}
      </div>
      {due.length > 0 && (
        <ul>
          {due.slice(0, due.length === SHOWN + 1 ? SHOWN + 1 : SHOWN).map((task) => (
            <li key={task.id} className={`month-task ${task.overdue ? "overdue" : task.status.toLowerCase()}`}>
              <TaskLink task={task} />
            </li>
          ))}
        </ul>
      )}
      {due.length > SHOWN + 1 && (
        <button type="button" className="link no-print" onClick={() => open(day)}>
          {texts.moreOfDay(decimal(due.length - SHOWN))}
        </button>
      )}
    </td>
  );
}
