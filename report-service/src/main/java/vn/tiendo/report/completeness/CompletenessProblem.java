package vn.tiendo.report.completeness;

import vn.tiendo.platform.problem.ProblemType;

/** Why nobody is reminded. */
enum CompletenessProblem implements ProblemType {
    /** Everything that was expected has been sent. */
    NOBODY_MISSING(409),
    /** The same has been done today. */
    REMINDED_TODAY(409);

    private final int status;

    CompletenessProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
