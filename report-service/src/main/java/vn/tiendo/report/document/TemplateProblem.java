package vn.tiendo.report.document;

import vn.tiendo.platform.problem.ProblemType;

/** Why a template is not taken. */
enum TemplateProblem implements ProblemType {
    TEMPLATE_UNREADABLE(422),
    TEMPLATE_PLACEHOLDER_UNKNOWN(422),
    TEMPLATE_PLACEHOLDER_BROKEN(422),
    TEMPLATE_PLACEHOLDER_MISPLACED(422),
    TEMPLATE_WITHOUT_CONTENT(422);

    private final int status;

    TemplateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
