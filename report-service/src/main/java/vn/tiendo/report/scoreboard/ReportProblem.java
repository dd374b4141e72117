package vn.tiendo.report.scoreboard;

import vn.tiendo.platform.problem.ProblemType;

/** Problems of report-service. */
enum ReportProblem implements ProblemType {
    UNKNOWN_VIEW(422), UNKNOWN_BASIS(422), TREND_TOO_LONG(422), PERIODS_OF_TWO_KINDS(422);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
