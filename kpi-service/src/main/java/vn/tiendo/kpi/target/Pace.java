package vn.tiendo.kpi.target;

import java.math.BigDecimal;
import vn.tiendo.platform.period.ReportingPeriod;

/** For which stretch of time a plan demands a number of something: "04 số/tháng" each month, "01 lần/năm" once. */
enum Pace {
    PER_MONTH(1, "/tháng"), PER_QUARTER(3, "/quý"), WHOLE_PLAN(0, "");

    private final int months;
    private final String ending;

    Pace(int months, String ending) {
        this.months = months;
        this.ending = ending;
    }

    static Pace of(String unitOfMeasure) {
        if (unitOfMeasure.endsWith(PER_MONTH.ending)) {
            return PER_MONTH;
        }
        return unitOfMeasure.endsWith(PER_QUARTER.ending) ? PER_QUARTER : WHOLE_PLAN;
    }

    /** What the threshold comes to in a period. */
    BigDecimal demanded(BigDecimal threshold, ReportingPeriod period) {
        return this == WHOLE_PLAN
                ? threshold
                : threshold.multiply(BigDecimal.valueOf(Math.max(1, period.kind().months() / months)));
    }
}
