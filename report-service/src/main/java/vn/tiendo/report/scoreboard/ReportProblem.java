package vn.tiendo.report.scoreboard;

import vn.tiendo.platform.problem.ProblemType;

/** Problems of report-service. */
enum ReportProblem implements ProblemType {
    UNKNOWN_VIEW(422);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
