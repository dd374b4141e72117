package vn.tiendo.report.scoreboard;

import vn.tiendo.platform.problem.Rejection;

/** Which units the numbers of a past period are shown for. */
enum View {
    /** Those that were there then. */
    AS_WAS("as-was"),
    /** Those of today, with what they took over from others. */
    AS_IS("as-is");

    private final String written;

    View(String written) {
        this.written = written;
    }

    static View of(String written) {
        for (var view : values()) {
            if (view.written.equals(written)) {
                return view;
            }
        }
        throw new Rejection(ReportProblem.UNKNOWN_VIEW).at("view").with("view", written);
    }
}
