package vn.tiendo.kpi.problem;

import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;

/** Reads the periods that callers name. */
public final class Periods {

    private Periods() {}

    /**
     * The period so written.
     *
     * @throws Rejection bad-period where it is none
     */
    public static ReportingPeriod require(String written) {
        return ReportingPeriod.parse(written)
                .orElseThrow(() -> new Rejection(KpiProblem.BAD_PERIOD).at("period").with("period", written));
    }
}
