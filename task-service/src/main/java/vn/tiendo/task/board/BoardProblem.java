package vn.tiendo.task.board;

import vn.tiendo.platform.problem.ProblemType;

/** Why a question about tasks cannot be answered. */
public enum BoardProblem implements ProblemType {
    UNKNOWN_WEEK(400), UNKNOWN_GROUPING(400), TOO_MANY_ROWS(422);

    private final int status;

    BoardProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
