package vn.tiendo.events;

/** For how long a periodic report is. */
public enum ReportKind {
    QUARTER, HALF_YEAR, NINE_MONTHS, YEAR
}
