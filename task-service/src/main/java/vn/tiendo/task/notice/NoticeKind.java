package vn.tiendo.task.notice;

import java.util.Locale;

/** What a notice is about; its text is {@code notice.<slug>} in {@code messages_vi.properties} and {@code messages_en.properties}. */
public enum NoticeKind {
    DUE_SOON,
    DUE_TODAY,
    OVERDUE,
    ASSIGNED,
    REASSIGNED,
    STARTED,
    RESCHEDULED,
    RESULT_RETURNED,
    EXTENSION_REQUESTED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    LEAD_MISSING,
    CANCELLED,
    FIGURES_MISSING,
    WEBHOOK_DISABLED,
    REPORT_REQUESTED,
    REPORT_REQUEST_EXTENDED,
    REPORT_REQUEST_WITHDRAWN,
    REPORT_REQUEST_REMINDED,
    REPORT_ANSWER_RETURNED,
    DELIVERY_FAILED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
