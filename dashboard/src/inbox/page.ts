import { InboxOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";
import { unreadQuery } from "./notices";

export const page: Page = {
  path: "inbox",
  title: { vi: "Hộp thông báo", en: "Notices" },
  icon: InboxOutlined,
  section: "FOLLOW",
  order: 90,
  key: "i",
  waiting: () => unreadQuery,
  load: () => import("./InboxPage"),
};
