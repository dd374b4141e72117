import { NavLink, Outlet, Route, Routes } from "react-router";
import { useTo } from "../place/place";
import { useSession } from "../session/session";
import { tasks } from "../texts/tasks";
import { useTexts } from "../texts/texts";
import { BoardView } from "./board/BoardView";
import { CalendarView } from "./calendar/CalendarView";
import { ConfirmView } from "./confirm/ConfirmView";
import { DirectiveForm } from "./directive/DirectiveForm";
import { DirectivesView } from "./directive/DirectivesView";
import { DirectiveView } from "./directive/DirectiveView";
import { FollowView } from "./follow/FollowView";
import { ListView } from "./list/ListView";
import { TaskView } from "./one/TaskView";
import { InitiativesView } from "./register/InitiativesView";
import { InspectionsView } from "./register/InspectionsView";
import { WeekView } from "./week/WeekView";
import "./tasks.css";

/** Tasks: many of them in the way that suits, or one of them whole. */
export default function TasksPage() {
  return (
    <Routes>
      <Route path="tasks">
        <Route path="directives/new" element={<DirectiveForm />} />
        <Route path="directives/:id" element={<DirectiveView />} />
        <Route element={<Views />}>
          <Route index element={<WeekView />} />
          <Route path="board" element={<BoardView />} />
          <Route path="list" element={<ListView />} />
          <Route path="calendar" element={<CalendarView />} />
          <Route path="confirm" element={<ConfirmView />} />
          <Route path="follow" element={<FollowView />} />
          <Route path="directives" element={<DirectivesView />} />
          <Route path="inspections" element={<InspectionsView />} />
          <Route path="initiatives" element={<InitiativesView />} />
        </Route>
        <Route path=":id" element={<TaskView />} />
      </Route>
    </Routes>
  );
}

function useViews(): [path: string, name: string][] {
  const texts = useTexts(tasks);
  const judges = useSession().is("leader", "reviewer", "administrator");
  return [
    ["", texts.week],
    ["board", texts.board],
    ["list", texts.list],
    ["calendar", texts.calendar],
    ...(judges ? ([["confirm", texts.confirm]] as [string, string][]) : []),
    ["follow", texts.follow],
    ["directives", texts.directives],
    ["inspections", texts.inspections],
    ["initiatives", texts.initiatives],
  ];
}

function Views() {
  const texts = useTexts(tasks);
  const to = useTo();
  return (
    <div className="page tasks">
      <h1>{texts.title}</h1>
      <nav className="views no-print" aria-label={texts.views}>
        {useViews().map(([path, name]) => (
          <NavLink key={path} to={to(path === "" ? "/tasks" : `/tasks/${path}`)} end>
            {name}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </div>
  );
}
