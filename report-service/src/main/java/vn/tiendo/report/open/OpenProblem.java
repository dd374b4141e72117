package vn.tiendo.report.open;

import vn.tiendo.platform.problem.ProblemType;

/** Why something is not shown to everybody. */
enum OpenProblem implements ProblemType {
    /** The unit has not published its report for the period. */
    NOT_PUBLISHED(404),
    /** Open data come as JSON or CSV. */
    UNKNOWN_FORMAT(400),
    /** Years go from 2000 to 2099. */
    YEAR_OUT_OF_RANGE(400);

    private final int status;

    OpenProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
