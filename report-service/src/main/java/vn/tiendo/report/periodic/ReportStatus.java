package vn.tiendo.report.periodic;

/** How far a report is. */
public enum ReportStatus {
    DRAFT, SUBMITTED, RETURNED, RECALLED, ACCEPTED, PUBLISHED;

    /** Whether the unit may change it. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, RETURNED, RECALLED -> true;
            case SUBMITTED, ACCEPTED, PUBLISHED -> false;
        };
    }

    /** Whether it counts as sent. */
    public boolean isSent() {
        return switch (this) {
            case SUBMITTED, ACCEPTED, PUBLISHED -> true;
            case DRAFT, RETURNED, RECALLED -> false;
        };
    }
}
