import type { Report, ReportVersion } from "./types";

/** A small report of a commune for tests: one sentence that rests on a task, figures that are an estimate. */
export function reportWith(change: Partial<Report>): Report {
  return {
    id: "14758|QUARTER|2026-Q3",
    unit: "14758",
    unitName: "Phường Hàm Rồng",
    kind: "QUARTER",
    period: "2026-Q3",
    version: 3,
    status: "DRAFT",
    late: null,
    term: { from: "2026-06-15", cutOff: "2026-09-14", opens: "2026-09-04", due: "2026-09-16", source: "NĐ 09/2019/NĐ-CP" },
    sections: [
      {
        field: "STEERING",
        heading: "Công tác chỉ đạo, điều hành cải cách hành chính",
        narrative: "",
        sentences: [
          {
            id: "task-overdue-count",
            text: "Còn 02 nhiệm vụ đã quá hạn.",
            drafted: "Còn 02 nhiệm vụ đã quá hạn.",
            sources: [{ kind: "TASK", id: "t1", version: null, sentence: null }],
          },
        ],
      },
      { field: "DIGITAL", heading: "Xây dựng, phát triển Chính phủ điện tử, Chính phủ số", narrative: "", sentences: [] },
    ],
    figures: [
      {
        takenAt: "2026-09-10T02:00:00Z",
        estimate: true,
        expected: 1,
        reported: 1,
        approved: 0,
        watermark: { at: "2026-09-10T01:59:00Z", events: 12 },
        values: [
          { indicator: "onTimeRate", name: "Tỷ lệ đúng hạn", unitOfMeasure: "%", official: null, provisional: "99.95", estimated: null },
        ],
      },
    ],
    sent: 0,
    steps: [{ status: "DRAFT", version: 0, by: null, at: "2026-09-04T01:00:00Z", reason: null }],
    ...change,
  };
}

/** What was sent of a report. */
export function versionOf({ sections, figures }: Report): ReportVersion {
  const [taken] = figures;
  if (taken === undefined) {
    throw new Error("no figures");
  }
  return { number: 1, sections, figures: taken, by: "canbo.14758", at: "2026-09-15T02:00:00Z" };
}
