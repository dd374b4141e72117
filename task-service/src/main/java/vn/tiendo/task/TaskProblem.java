package vn.tiendo.task;

import java.util.Locale;
import vn.tiendo.platform.problem.ProblemType;

/** Why something cannot be done with a task; texts in {@code messages_vi.properties} and {@code messages_en.properties}. */
public enum TaskProblem implements ProblemType {
    TASK_ALREADY_ACCEPTED(409),
    TASK_CLOSED(409),
    RESULT_ALREADY_SUBMITTED(409),
    RESULT_NOT_SUBMITTED(409),
    PROGRESS_OUT_OF_RANGE(422),
    EVIDENCE_MISSING(422),
    REASON_MISSING(422),
    TEXT_TOO_LONG(422),
    TOO_MUCH_EVIDENCE(422),
    DUE_DAY_MISSING(422),
    DUE_DAY_PASSED(422),
    PROGRESS_BACKWARDS_WITHOUT_REASON(422),
    OWN_RESULT(403),
    UNKNOWN_PRODUCT(422),
    PRODUCT_WITHOUT_EVIDENCE(422),
    OWN_REQUEST(403),
    EXTENSION_PENDING(409),
    NO_EXTENSION_REQUESTED(409),
    EXTENSION_NOT_LATER(422),
    NOTHING_AWAITED(409),
    EVENT_DAY_MISSING(422),
    EVENT_DAY_AHEAD(422),
    OFFICE_UNKNOWN(422),
    OFFICER_UNKNOWN(422),
    NOTHING_CHANGES(422),
    UNIT_ENDED(422),
    UNITS_MISSING(422),
    UNIT_NOT_BELOW(422),
    NOT_A_PART(409),
    UNKNOWN_STATUS(400),
    UNKNOWN_CURSOR(400),
    LIMIT_OUT_OF_RANGE(400);

    private final int status;

    TaskProblem(int status) {
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
