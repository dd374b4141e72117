package vn.tiendo.kpi.query;

import vn.tiendo.platform.problem.ProblemType;

/** Why figures are not shown. */
public enum QueryProblem implements ProblemType {
    /** The form asks for no figure of that code in any of the periods. */
    FIGURE_NOT_IN_FORM(404),
    /** More units and periods are asked for than are shown at once. */
    TABLE_TOO_LARGE(422);

    private final int status;

    QueryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
