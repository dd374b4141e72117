package vn.tiendo.kpi.target;

import vn.tiendo.platform.problem.ProblemType;

/** Why something cannot be done with a target. */
public enum TargetProblem implements ProblemType {
    /** The unit has no such target. */
    UNKNOWN_TARGET(404),
    /** Its plan ended, or dropped it. */
    TARGET_ENDED(409),
    /** A step of a trajectory lies outside the plan, or where the plan ends and its threshold counts. */
    STEP_OUTSIDE_PLAN(422),
    /** A target that is demanded anew each month or quarter has no trajectory. */
    TARGET_HAS_A_PACE(422),
    /** The target was not missed and is not at risk in that period. */
    NOTHING_TO_EXPLAIN(409);

    private final int status;

    TargetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
