package vn.tiendo.task.notice;

import java.util.Locale;
import vn.tiendo.platform.problem.ProblemType;

/** Why something about notices cannot be; texts in {@code messages_vi.properties} and {@code messages_en.properties}. */
public enum NoticeProblem implements ProblemType {
    REMINDER_STEPS_MISSING(422),
    TOO_MANY_REMINDER_STEPS(422),
    REMINDER_DAY_OUT_OF_RANGE(422),
    REMINDER_STEP_REPEATED(422),
    REMINDER_AUDIENCE_MISSING(422),
    QUIET_HOURS_INCOMPLETE(422),
    DIGEST_TIME_MISSING(422),
    DIGEST_IN_QUIET_HOURS(422),
    EMAIL_ADDRESS_INVALID(422),
    LANGUAGE_UNKNOWN(422),
    NOTICE_UNKNOWN(404),
    NOTICE_CURSOR_UNKNOWN(400),
    NOTICE_LIMIT_OUT_OF_RANGE(400);

    private final int status;

    NoticeProblem(int status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
