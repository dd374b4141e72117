package vn.tiendo.task.directive;

import vn.tiendo.platform.problem.ProblemType;

/** Why something cannot be done with a directive. */
public enum DirectiveProblem implements ProblemType {
    DIRECTIVE_WITHOUT_ITEMS(422),
    DIRECTIVE_WITHDRAWN(409),
    LEAD_OF_SEVERAL_UNITS(422),
    DUE_BEFORE_ISSUE(422);

    private final int status;

    DirectiveProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
