import { FileDoneOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";
import { openReportsQuery } from "./waiting";

export const page: Page = {
  path: "reports",
  title: { vi: "Báo cáo", en: "Reports" },
  icon: FileDoneOutlined,
  section: "WORK",
  order: 40,
  key: "b",
  roles: ["officer", "reviewer", "leader", "administrator"],
  byUnit: true,
  byPeriod: ["QUARTER", "HALF_YEAR", "NINE_MONTHS", "YEAR"],
  waiting: (session) => (session.is("officer") ? openReportsQuery(session.unit) : null),
  load: () => import("./ReportsPage"),
};
