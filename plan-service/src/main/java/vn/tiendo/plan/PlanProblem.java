package vn.tiendo.plan;

import vn.tiendo.platform.problem.ProblemType;

/** Why something asked of a plan is refused. */
public enum PlanProblem implements ProblemType {
    NOT_A_DRAFT(409),
    NOT_PUBLISHED(409),
    TITLE_MISSING(422),
    YEAR_MISSING(422),
    PERIOD_UNREADABLE(422),
    CONTENT_MISSING(422),
    NOTHING_TO_PUBLISH(422),
    DUPLICATE_ID(422),
    REASON_MISSING(422),
    FILE_MISSING(400),
    FILE_EMPTY(422),
    FILE_NOT_TEXT(422),
    FILE_NOT_A_PLAN(422),
    FILE_FORMAT_UNSUPPORTED(415),
    FILE_OLD_WORD(415),
    FILE_EXTENSION_MISMATCH(415),
    FILE_HAS_MACROS(422),
    FILE_SCANNED(422),
    FILE_PASSWORD_PROTECTED(422),
    FILE_DAMAGED(422),
    FILE_UNSAFE(422),
    FILE_TOO_MANY_PAGES(413),
    FILE_DECOMPRESSION_BOMB(413),
    FILE_TOO_SLOW(422),
    IMPORTS_BUSY(503),
    NOT_CONFIRMED(409),
    NOTHING_TO_CONFIRM(409),
    UNKNOWN_ITEM(422),
    FINDINGS_OPEN(409),
    NO_SUCH_FINDING(422),
    AMENDMENT_OPEN(409),
    NO_AMENDMENT(404),
    NOTHING_CHANGED(409),
    ID_RETIRED(422),
    PLAN_TOO_LARGE(422),
    NO_FILE(404),
    KINDS_DIFFER(422),
    PARENT_NOT_HERE(409),
    OWN_ANCESTOR(409),
    PLAN_IS_YOURS(409),
    NO_SUCH_VERSION(404);

    private final int status;

    PlanProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
