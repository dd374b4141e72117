package vn.tiendo.kpi.rule;

import vn.tiendo.platform.problem.ProblemType;

/** Why an expression is no rule over figures. */
public enum RuleProblem implements ProblemType {
    /** It does not follow the grammar, or uses an operator or function that is not offered. */
    EXPRESSION_UNREADABLE(422),
    /** It is longer or deeper than a rule over a form can sensibly be. */
    EXPRESSION_TOO_COMPLEX(422),
    /** It names a figure that the form does not ask for. */
    EXPRESSION_UNKNOWN_FIGURE(422),
    /** It computes a number and compares it with nothing. */
    EXPRESSION_DECIDES_NOTHING(422);

    private final int status;

    RuleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
