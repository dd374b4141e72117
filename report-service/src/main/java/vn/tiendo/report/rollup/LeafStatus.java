package vn.tiendo.report.rollup;

/** How a commune stands in a period. */
public enum LeafStatus {
    MISSING, RETURNED, SUBMITTED, APPROVED
}
