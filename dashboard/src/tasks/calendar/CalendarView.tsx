import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { get } from "../../api/client";
import { Dialog } from "../../frame/Dialog";
import { useFormat } from "../../format/format";
import { useParameter } from "../../place/place";
import { Asked } from "../../states/Asked";
import { tasks } from "../../texts/tasks";
import { useTexts } from "../../texts/texts";
import { useUnit } from "../../unit/use-unit";
import { type Day, lastOf, plusMonths, today } from "../../format/days";
import { allQuery } from "../queries";
import { TaskRow } from "../TaskRow";
import type { Task } from "../types";
import { Month } from "./Month";
import "./calendar.css";

export interface DaysOff {
  daysOff: { day: Day; name: string }[];
  workedInstead: Day[];
}

function daysOffQuery(unit: string, year: string) {
  return queryOptions({
    queryKey: ["units", unit, "days-off", year],
    queryFn: ({ signal }) => get<DaysOff>(`/api/units/${encodeURIComponent(unit)}/days-off/${year}`, signal),
    staleTime: 5 * 60_000,
  });
}

const NONE: DaysOff = { daysOff: [], workedInstead: [] };

/** A month with what is due on each day, days off among them. */
export function CalendarView() {
  const texts = useTexts(tasks);
  const unit = useUnit();
  const [chosen, choose] = useParameter("month");
  const now = today().slice(0, 7);
  const month = chosen ?? now;
  const asked = useQuery(allQuery({ unit, dueFrom: `${month}-01`, dueTo: lastOf(month) }));
  const [year = "", number = ""] = month.split("-");
  const off = useQuery(daysOffQuery(unit, year)).data ?? NONE;
  const [open, setOpen] = useState<Day | null>(null);
  return (
    <>
      <div className="steps">
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={texts.previousMonth}
          onClick={() => choose(plusMonths(month, -1))}
        />
        <h2 aria-live="polite">{texts.month(String(Number(number)), year)}</h2>
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={texts.nextMonth}
          onClick={() => choose(plusMonths(month, 1))}
        />
        {month !== now && <Button onClick={() => choose(null)}>{texts.thisMonth}</Button>}
      </div>
      <section className="panel" aria-label={texts.calendar} data-testid="calendar">
        <Asked query={asked} part="TASKS">
          {({ tasks: due, isWhole }) => (
            <>
              {!isWhole && <p className="hint">{texts.notWhole}</p>}
              {due.length === 0 && <p className="hint">{texts.emptyMonth}</p>}
              <Month month={month} due={due} off={off} open={setOpen} />
              {open !== null && <DayDialog day={open} due={due} close={() => setOpen(null)} />}
            </>
          )}
        </Asked>
      </section>
    </>
  );
}

function DayDialog({ day: chosen, due, close }: { day: Day; due: Task[]; close: () => void }) {
  const texts = useTexts(tasks);
  const { day } = useFormat();
  return (
    <Dialog title={texts.tasksOfDay(day(chosen))} kind="drawer" close={close}>
      <ul className="task-rows">
        {due
          .filter((task) => task.due === chosen)
          .map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
      </ul>
    </Dialog>
  );
}
