package vn.tiendo.report.catalogue;

import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;

/** Periods as callers write them. */
public final class Periods {

    private Periods() {}

    /**
     * The period of that writing.
     *
     * @throws Rejection unknown-period
     */
    public static ReportingPeriod require(String written) {
        return ReportingPeriod.parse(written)
                .orElseThrow(() -> new Rejection(CatalogueProblem.UNKNOWN_PERIOD).at("period").with("period", written));
    }
}
