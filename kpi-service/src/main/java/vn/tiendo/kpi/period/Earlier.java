package vn.tiendo.kpi.period;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;

/** The periods of the same kind before a period. */
public final class Earlier {

    private static final int FIRST_YEAR = 2000;

    private Earlier() {}

    /** At most so many, the nearest first. */
    public static List<ReportingPeriod> periods(ReportingPeriod period, int most) {
        var earlier = new ArrayList<ReportingPeriod>();
        var next = before(period);
        while (earlier.size() < most && next.year() >= FIRST_YEAR) {
            earlier.add(next);
            next = before(next);
        }
        return earlier;
    }

    private static ReportingPeriod before(ReportingPeriod period) {
        return period.ordinal() > 1
                ? new ReportingPeriod(period.year(), period.kind(), period.ordinal() - 1)
                : new ReportingPeriod(period.year() - 1, period.kind(), inYear(period.kind()));
    }

    private static int inYear(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case NINE_MONTHS, YEAR -> 1;
        };
    }
}
