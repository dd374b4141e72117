package vn.tiendo.kpi.delegation;

import vn.tiendo.platform.problem.ProblemType;

/** Named ways in which a delegation is refused. */
public enum DelegationProblem implements ProblemType {
    /** Its last day lies before its first. */
    DELEGATION_ENDS_TOO_EARLY(422),
    /** Its first day lies in the past: what was approved without it would look delegated. */
    DELEGATION_IN_THE_PAST(422),
    UNKNOWN_DELEGATION(404),
    DELEGATION_ALREADY_REVOKED(409);

    private final int status;

    DelegationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
