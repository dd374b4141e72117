import { type ComponentType, lazy } from "react";
import type { Role } from "../session/session";
import type { Bilingual } from "../texts/texts";

/** A sub-page of administration, with an address of its own and loaded when it is first opened. */
export interface AdministrationPart {
  path: string;
  title: Bilingual<string>;
  roles: readonly Role[];
  content: ComponentType;
}

/** In the order shown; the first one a reader may open is opened for him. A further sub-page is a further entry. */
export const PARTS: readonly AdministrationPart[] = [
  {
    path: "units",
    title: { vi: "Đơn vị", en: "Units" },
    roles: ["administrator"],
    content: lazy(() => import("./units/Units")),
  },
  {
    path: "offices",
    title: { vi: "Phòng ban và người", en: "Offices and people" },
    roles: ["administrator"],
    content: lazy(() => import("./offices/Offices")),
  },
  {
    path: "days-off",
    title: { vi: "Ngày nghỉ", en: "Days off" },
    roles: ["administrator"],
    content: lazy(() => import("./days-off/DaysOff")),
  },
  {
    path: "catalogue",
    title: { vi: "Chỉ số và biểu mẫu", en: "Indicators and forms" },
    roles: ["administrator"],
    content: lazy(() => import("./catalogue/Catalogue")),
  },
  {
    path: "notices",
    title: { vi: "Đôn đốc, thông báo", en: "Reminders and notices" },
    roles: ["administrator", "leader"],
    content: lazy(() => import("./notices/Notices")),
  },
  {
    path: "templates",
    title: { vi: "Mẫu báo cáo", en: "Report templates" },
    roles: ["administrator"],
    content: lazy(() => import("./templates/Templates")),
  },
  {
    path: "locks",
    title: { vi: "Khóa số liệu, ủy quyền", en: "Locks and delegations" },
    roles: ["administrator", "leader", "reviewer"],
    content: lazy(() => import("./locks/Locks")),
  },
  {
    path: "integrations",
    title: { vi: "Tích hợp", en: "Integrations" },
    roles: ["administrator", "integrator"],
    content: lazy(() => import("./integrations/Integrations")),
  },
];
