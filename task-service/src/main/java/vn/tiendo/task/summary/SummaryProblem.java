package vn.tiendo.task.summary;

import vn.tiendo.platform.problem.ProblemType;

/** Why nothing is summed up. */
public enum SummaryProblem implements ProblemType {
    SUMMARY_PERIOD_UNREADABLE;

    @Override
    public int status() {
        return 400;
    }
}
