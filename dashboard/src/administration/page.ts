import { SettingOutlined } from "@ant-design/icons";
import type { Page } from "../pages/description";

export const page: Page = {
  path: "administration",
  title: { vi: "Quản trị", en: "Administration" },
  icon: SettingOutlined,
  section: "ADMINISTRATION",
  order: 10,
  key: "q",
  roles: ["administrator", "integrator", "leader", "reviewer"],
  byUnit: true,
  load: () => import("./AdministrationPage"),
};
