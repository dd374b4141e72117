package vn.tiendo.report.periodic;

import vn.tiendo.platform.problem.ProblemType;

/** Why something is not done with a report. */
public enum PeriodicProblem implements ProblemType {
    /** The text is no period for which there are reports. */
    PERIOD_WITHOUT_REPORT(400),
    /** No report is expected of that unit for that period, or not yet. */
    REPORT_NOT_OPEN(404),
    /** It was sent: the unit takes it back first, or waits for an answer. */
    REPORT_SENT(409),
    /** Nothing was sent that could be accepted, returned or taken back. */
    REPORT_NOT_SENT(409),
    /** It was accepted and stays as it is. */
    REPORT_ACCEPTED(409),
    /** Only an accepted report can be published. */
    REPORT_NOT_ACCEPTED(409),
    /** Returning says why. */
    RETURN_REASON_MISSING(422),
    /** The report has no such sentence. */
    SENTENCE_UNKNOWN(422),
    /** A report without a single sentence says nothing. */
    REPORT_EMPTY(422),
    /** The passage is not of a report that a unit right below sent. */
    PASSAGE_ELSEWHERE(422);

    private final int status;

    PeriodicProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
