import type { Me } from "../session/session";
import type { Line, Status, Task } from "./types";

/** A task as tests tell it, with what matters to them changed. */
export function specimen(change: Partial<Task> = {}): Task {
  return {
    id: "p.t1",
    version: 3,
    unit: "14758",
    unitName: "Phường Hàm Rồng",
    planId: "p",
    number: "1",
    field: "Cải cách thủ tục hành chính",
    content: "Niêm yết thủ tục hành chính",
    products: ["Ảnh chụp niêm yết", "Đường dẫn trang"],
    leads: ["Văn phòng"],
    coordinators: [],
    timePhrase: "Quý IV/2026",
    timing: { kind: "ONCE", occurrence: null },
    explanation: "Một lần, hạn cuối 31/12/2026.",
    due: "2026-12-31",
    status: "ASSIGNED",
    progress: 0,
    late: false,
    overdue: false,
    notes: [],
    evidence: [],
    history: [],
    office: "van-phong",
    officer: null,
    helpers: [{ name: "Mặt trận Tổ quốc", office: null, part: null }],
    gaps: ["PERSON"],
    finding: null,
    extension: null,
    parent: null,
    parts: [],
    ...change,
  };
}

export function column(status: Status, ...items: Line[]) {
  return { status, count: items.length, overdue: items.filter(({ overdue }) => overdue).length, items };
}

export const OFFICER: Me = { username: "canbo.14758", name: "Nguyễn Văn Cán", unit: "14758", roles: ["officer"] };

export const UNIT_ANSWERS = {
  "/api/units?parent=38": { items: [{ code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" }], next: null },
  "/api/units?parent=14758": { items: [], next: null },
  "/api/units/38": { code: "38", name: "Tỉnh Thanh Hóa", level: "PROVINCE", parent: "VN" },
  "/api/units/14758": { code: "14758", name: "Phường Hàm Rồng", level: "COMMUNE", parent: "38" },
  "/api/units/14758/offices": { offices: [{ id: "van-phong", name: "Văn phòng HĐND và UBND", kind: "OFFICE" }] },
  "/api/units/38/offices": { offices: [] },
  "/api/units/14758/officers": { officers: [] },
  "/api/units/38/officers": { officers: [] },
  "/api/notices": { items: [], unread: 0, next: null },
  "/api/tasks/mine": { week: "2026-W47", first: "2026-11-16", last: "2026-11-22", overdue: [], due: [] },
};
