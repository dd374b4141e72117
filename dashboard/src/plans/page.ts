import { FileSearchOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";

export const page: Page = {
  path: "plans",
  title: { vi: "Kế hoạch", en: "Plans" },
  icon: FileSearchOutlined,
  section: "WORK",
  order: 10,
  key: "p",
  byUnit: true,
  load: () => import("./PlansPage"),
};
