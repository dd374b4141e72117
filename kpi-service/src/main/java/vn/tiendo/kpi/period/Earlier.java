package vn.tiendo.kpi.period;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.platform.period.ReportingPeriod;

/** The periods of the same kind before a period. */
public final class Earlier {

    private static final int FIRST_YEAR = 2000;

    private Earlier() {}

    /** At most so many, the nearest first. */
    public static List<ReportingPeriod> periods(ReportingPeriod period, int most) {
        var earlier = new ArrayList<ReportingPeriod>();
        var next = period.previous();
        while (earlier.size() < most && next.year() >= FIRST_YEAR) {
            earlier.add(next);
            next = next.previous();
        }
        return earlier;
    }
}
