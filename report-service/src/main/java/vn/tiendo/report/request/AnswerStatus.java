package vn.tiendo.report.request;

/** How far an answer is. */
public enum AnswerStatus {
    DRAFT, SENT, RETURNED, RECALLED, ACCEPTED;

    /** Whether it counts as sent. */
    public boolean stands() {
        return switch (this) {
            case SENT, ACCEPTED -> true;
            case DRAFT, RETURNED, RECALLED -> false;
        };
    }
}
