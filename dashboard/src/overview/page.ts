import { BarChartOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";

export const page: Page = {
  path: "",
  title: { vi: "Tổng quan", en: "Overview" },
  icon: BarChartOutlined,
  section: "FOLLOW",
  order: 0,
  byUnit: true,
  byPeriod: ["QUARTER", "MONTH", "HALF_YEAR", "NINE_MONTHS", "YEAR"],
  key: "o",
  load: () => import("./OverviewPage"),
};
