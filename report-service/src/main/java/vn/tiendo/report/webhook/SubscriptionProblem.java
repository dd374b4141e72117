package vn.tiendo.report.webhook;

import vn.tiendo.platform.problem.ProblemType;

/** Why something about a subscription cannot be. */
public enum SubscriptionProblem implements ProblemType {
    /** Only what has happened can be told once more. */
    REPLAY_FROM_FUTURE(422);

    private final int status;

    SubscriptionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
