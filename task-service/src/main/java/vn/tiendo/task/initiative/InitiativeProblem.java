package vn.tiendo.task.initiative;

import vn.tiendo.platform.problem.ProblemType;

/** Why something cannot be done with an initiative. */
public enum InitiativeProblem implements ProblemType {
    INITIATIVE_JUDGED(409),
    INITIATIVE_NOT_RECOGNISED(409),
    INITIATIVE_OF_YOUR_OWN(422),
    INITIATIVE_REPLICATED(409),
    REPLICATION_IN_FUTURE(422);

    private final int status;

    InitiativeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
