import { SolutionOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";
import { owedAnswersQuery } from "./waiting";

export const page: Page = {
  path: "requests",
  title: { vi: "Báo cáo đột xuất", en: "Requested reports" },
  icon: SolutionOutlined,
  section: "WORK",
  order: 45,
  key: "x",
  roles: ["officer", "reviewer", "leader", "administrator"],
  byUnit: true,
  waiting: (session) => (session.is("officer", "leader") ? owedAnswersQuery(session.unit) : null),
  load: () => import("./RequestsPage"),
};
