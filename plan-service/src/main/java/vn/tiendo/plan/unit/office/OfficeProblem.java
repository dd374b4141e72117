package vn.tiendo.plan.unit.office;

import vn.tiendo.platform.problem.ProblemType;

/** Why something asked of offices and officers is refused. */
public enum OfficeProblem implements ProblemType {
    OFFICE_ID_TAKEN(422),
    OFFICE_ID_MALFORMED(422),
    OFFICE_NAME_MISSING(422),
    OFFICE_ALIAS_TAKEN(422),
    OFFICE_UNKNOWN(422),
    OFFICE_IN_USE(409),
    POSITION_ENDS_BEFORE_IT_BEGINS(422),
    POSITION_OVERLAPS(422);

    private final int status;

    OfficeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
