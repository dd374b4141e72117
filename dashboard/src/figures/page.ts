import { TableOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";
import { waitingQuery } from "./waiting";

export const page: Page = {
  path: "figures",
  title: { vi: "Số liệu", en: "Figures" },
  icon: TableOutlined,
  section: "WORK",
  order: 30,
  key: "s",
  byUnit: true,
  byPeriod: ["QUARTER", "MONTH", "HALF_YEAR", "NINE_MONTHS", "YEAR"],
  waiting: waitingQuery,
  load: () => import("./FiguresPage"),
};
