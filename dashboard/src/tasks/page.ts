import { CheckSquareOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";
import { owedQuery, toConfirmCountQuery } from "./waiting";

export const page: Page = {
  path: "tasks",
  title: { vi: "Nhiệm vụ", en: "Tasks" },
  icon: CheckSquareOutlined,
  section: "WORK",
  order: 20,
  key: "t",
  byUnit: true,
  waiting: (session) => (session.is("officer") ? owedQuery : toConfirmCountQuery(session)),
  load: () => import("./TasksPage"),
};
