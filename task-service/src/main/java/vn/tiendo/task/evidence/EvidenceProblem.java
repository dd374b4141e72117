package vn.tiendo.task.evidence;

import vn.tiendo.platform.problem.ProblemType;

/** Why evidence is not taken, not used or not withdrawn. */
public enum EvidenceProblem implements ProblemType {
    FILE_MISSING(422),
    FILE_EMPTY(422),
    FILE_TYPE_REFUSED(422),
    FILE_NOT_AS_NAMED(422),
    FILE_DAMAGED(422),
    FILE_HAS_MACROS(422),
    FILE_NAME_UNSAFE(422),
    LINK_NOT_WEB(422),
    FIGURE_OUT_OF_RANGE(422),
    PERIOD_UNREADABLE(422),
    EVIDENCE_UNKNOWN(422),
    EVIDENCE_OF_ANOTHER_UNIT(422),
    TASK_OF_ANOTHER_UNIT(422),
    EVIDENCE_SERVES_TOO_MUCH(422),
    EVIDENCE_WITHDRAWN(409),
    EVIDENCE_OF_CONFIRMED_RESULT(409),
    EVIDENCE_WITHOUT_FILE(404);

    private final int status;

    EvidenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
