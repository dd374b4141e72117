package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.REASON_MISSING;

import vn.tiendo.platform.problem.Rejection;

/** What counts as a reason: long enough to say something, short enough to be read. */
final class Reasons {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private Reasons() {}

    static boolean isOne(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    /** Lets reasons pass; anything else is reason-missing at that field. */
    static void require(String field, String text) {
        if (!isOne(text)) {
            throw new Rejection(REASON_MISSING).at(field).with("shortest", SHORTEST).with("longest", LONGEST);
        }
    }
}
