import { GlobalOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";

export const page: Page = {
  path: "public",
  title: { vi: "Kết quả công khai", en: "Published results" },
  icon: GlobalOutlined,
  section: "FOLLOW",
  order: 99,
  open: true,
  hidden: true,
  load: () => import("./PublicPage"),
};
