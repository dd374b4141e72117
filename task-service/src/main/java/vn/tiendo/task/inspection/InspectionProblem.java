package vn.tiendo.task.inspection;

import vn.tiendo.platform.problem.ProblemType;

/** Why something cannot be done with an inspection. */
public enum InspectionProblem implements ProblemType {
    VISIT_TWICE(422),
    VISIT_OUTSIDE_YEAR(422),
    VISIT_IN_FUTURE(422),
    UNIT_NOT_INSPECTED(422),
    VISIT_CARRIED_OUT(409),
    VISIT_NOT_CARRIED_OUT(409),
    FINDING_DUE_PASSED(422),
    FINDING_UNKNOWN(404),
    FINDING_CLOSED(409);

    private final int status;

    InspectionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
