import type { Defined, DesignedForm, Indicator } from "./types";

/** A small catalogue for tests. */
export const ON_TIME: Indicator = {
  code: "onTimeRate",
  name: "Tỷ lệ hồ sơ đúng hạn",
  kind: "RATIO",
  unitOfMeasure: "%",
  direction: "HIGHER_IS_BETTER",
  rollUp: { rule: "RATIO_OF_SUMS", numerator: "proceduresOnTime", denominator: "proceduresResolved" },
  merge: { rule: "SUM" },
  validFrom: "2026-01-01",
  validTo: null,
  source: "99/KH-UBND",
};

export const QUARTERLY: DesignedForm = {
  code: "CCHC-Q",
  name: "Biểu cải cách hành chính quý",
  kind: "QUARTER",
  levels: ["COMMUNE"],
  figures: [
    { code: "proceduresResolved", name: "Hồ sơ đã giải quyết", unitOfMeasure: "hồ sơ", measure: "COUNT" },
    { code: "proceduresOnTime", name: "Hồ sơ đúng hạn", unitOfMeasure: "hồ sơ", measure: "COUNT" },
  ],
  shares: [{ part: "proceduresOnTime", whole: "proceduresResolved" }],
  checks: [
    { code: "some", expression: "proceduresResolved > 0", severity: "SOFT", messages: { vi: "Không có hồ sơ nào?" }, figures: [] },
  ],
  approval: ["PROVINCE"],
  deadlines: { estimate: null, official: { rule: "AFTER_CUT_OFF", workingDays: 2 } },
  validFrom: "2026-01-01",
  validTo: null,
  source: "99/KH-UBND",
};

export const DEFINED: Defined<Indicator> = {
  versions: [ON_TIME],
  distinctFrom: [],
  changes: [{ version: "2026-01-01", reason: "Theo kế hoạch năm", by: "quantri.VN", at: "2026-01-05T03:00:00Z" }],
};
