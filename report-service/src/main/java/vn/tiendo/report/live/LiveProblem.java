package vn.tiendo.report.live;

import vn.tiendo.platform.problem.ProblemType;

/** Why a stream is not opened. */
enum LiveProblem implements ProblemType {
    /** There is no event of that name, or none that is told outside. */
    UNKNOWN_EVENT_TYPE(422),
    /** The user has as many open as one may have. */
    TOO_MANY_STREAMS(429),
    /** This instance has as many open as it can. */
    STREAMS_EXHAUSTED(503);

    private final int status;

    LiveProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
