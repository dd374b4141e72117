package vn.tiendo.task.feed;

import vn.tiendo.platform.problem.ProblemType;

/** Why something cannot be done with a calendar feed. */
public enum FeedProblem implements ProblemType {
    ADDRESS_TOLD_ALREADY;

    @Override
    public int status() {
        return 409;
    }
}
