package vn.tiendo.report.catalogue;

import vn.tiendo.platform.problem.ProblemType;

/** What callers may ask for that there is not. */
enum CatalogueProblem implements ProblemType {
    UNKNOWN_PERIOD(422);

    private final int status;

    CatalogueProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
