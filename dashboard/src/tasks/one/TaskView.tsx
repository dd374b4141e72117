import { LeftOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate, useLocation, useParams } from "react-router";
import { usePageTitle } from "../../frame/title";
import { useTo } from "../../place/place";
import { Asked } from "../../states/Asked";
import { Loading } from "../../states/States";
import { task as taskTexts } from "../../texts/task";
import { useTexts } from "../../texts/texts";
import { MoneyPanel } from "../money/MoneyPanel";
import { taskQuery } from "../queries";
import { addressOf } from "../TaskLink";
import type { Task } from "../types";
import { ActionsPanel } from "./ActionsPanel";
import { EvidencePanel } from "./EvidencePanel";
import { ExtensionBox } from "./ExtensionBox";
import { FactsPanel } from "./FactsPanel";
import { Head } from "./Head";
import { HistoryPanel } from "./HistoryPanel";
import { OccurrencesPanel } from "./OccurrencesPanel";
import { PartsPanel } from "./PartsPanel";
import { ProductsPanel } from "./ProductsPanel";
import "./one.css";

/** One task, whole: what it is, what proves it, what happened, and what the reader can do. */
export function TaskView() {
  const { id = "" } = useParams();
  const { pathname, search } = useLocation();
  const asked = useQuery(taskQuery(id));
  usePageTitle(asked.data?.content);
  if (!pathname.endsWith("/")) {
    return <Navigate to={`${addressOf(id)}${search}`} replace />;
  }
  return (
    <div className="page task">
      <Asked query={asked} part="TASKS" page loading={<Loading lines={10} />}>
        {(task) => <Whole task={task} />}
      </Asked>
    </div>
  );
}

function Whole({ task }: { task: Task }) {
  const texts = useTexts(taskTexts);
  const to = useTo();
  return (
    <>
      <Link to={to("/tasks/list")} className="back no-print">
        <LeftOutlined aria-hidden /> {texts.back}
      </Link>
      <Head task={task} />
      <div className="task-columns">
        <div className="task-main">
          {task.extension !== null && <ExtensionBox extension={task.extension} />}
          {task.parts.length > 0 && <PartsPanel task={task} />}
          <ProductsPanel task={task} />
          <EvidencePanel task={task} />
          <MoneyPanel task={task} />
          <HistoryPanel task={task} />
        </div>
        <aside className="task-side">
          <ActionsPanel task={task} />
          <FactsPanel task={task} />
          {task.timing.occurrence !== null && <OccurrencesPanel task={task} />}
        </aside>
      </div>
    </>
  );
}
