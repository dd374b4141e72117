import type { Plan, Source } from "./types";

function source(firstLine: number, text: string): Source {
  return { page: null, firstLine, lastLine: firstLine, text, confidence: 0.9 };
}

/** A small imported plan for tests: one target, one task, both still to be confirmed, one finding with a mend. */
export function planWith(change: Partial<Plan>): Plan {
  return {
    id: "p1",
    version: 3,
    status: "DRAFT",
    unit: "14797",
    unitName: "Phường Hạc Thành",
    issuer: "Ủy ban nhân dân phường Hạc Thành",
    kind: "REFORM",
    number: null,
    issuedOn: null,
    place: null,
    title: "Cải cách hành chính năm 2026",
    year: 2026,
    period: "2026",
    signer: null,
    signerRole: null,
    parentPlan: null,
    legalBases: [],
    purpose: [],
    requirements: [],
    targets: [
      {
        id: "g1",
        wording: "Duy trì tỷ lệ giải quyết đúng hạn từ 99,9% trở lên",
        comparator: "AT_LEAST",
        threshold: "99.9",
        unitOfMeasure: "%",
        subject: "tỷ lệ giải quyết đúng hạn",
        indicator: "onTimeRate",
        source: source(2, "Duy trì tỷ lệ giải quyết đúng hạn từ 99,9% trở lên;"),
      },
    ],
    fields: [],
    tasks: [
      {
        id: "t1",
        number: "1",
        field: { number: "I", name: "Cải cách thể chế" },
        content: "Rà soát văn bản",
        products: ["Báo cáo"],
        leads: ["Văn phòng"],
        coordinators: [],
        timePhrase: "Quý II/2026",
        note: null,
        source: source(3, "1 Rà soát văn bản Báo cáo Văn phòng Quý II/2026"),
      },
    ],
    duties: [],
    budget: [{ text: "Kinh phí năm 2022", source: source(4, "Kinh phí năm 2022") }],
    reporting: null,
    recipients: [],
    sources: { title: source(1, "KẾ HOẠCH Cải cách hành chính năm 2026") },
    findings: [
      {
        severity: "ERROR",
        code: "WRONG_YEAR",
        message: "Kinh phí ghi năm 2022 trong kế hoạch năm 2026.",
        english: "Money of 2022 in a plan of 2026.",
        item: "budget/0",
        source: null,
        mend: { advice: "Sửa thành năm 2026.", english: "Write 2026.", path: "/budget/0/text", value: "Kinh phí năm 2026" },
      },
    ],
    edition: 0,
    fileName: "ke-hoach.txt",
    createdAt: "2026-01-05T02:00:00Z",
    publishedAt: null,
    closeReason: null,
    review: {
      open: [
        { item: "title", confidence: 0.95 },
        { item: "targets/g1", confidence: 0.9 },
        { item: "tasks/t1", confidence: 0.61 },
      ],
    },
    waivers: [],
    amendment: null,
    carriedFrom: null,
    ...change,
  };
}
