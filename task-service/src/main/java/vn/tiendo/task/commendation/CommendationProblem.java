package vn.tiendo.task.commendation;

import vn.tiendo.platform.problem.ProblemType;

/** Why something cannot be done with praise or criticism. */
public enum CommendationProblem implements ProblemType {
    COMMENDATION_REVOKED;

    @Override
    public int status() {
        return 409;
    }
}
