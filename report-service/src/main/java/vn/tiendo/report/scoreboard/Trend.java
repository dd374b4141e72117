package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.period.ReportingPeriod;

/** An indicator of a unit over periods, the earliest first. */
record Trend(String unit, String indicator, List<Point> points) {

    /**
     * One period.
     *
     * @param sincePrevious difference to the period before
     * @param sinceYear difference to the same period of the year before
     */
    record Point(String period, @Nullable BigDecimal value, @Nullable BigDecimal sincePrevious,
            @Nullable BigDecimal sinceYear) {}

    /** @param values by period; those before the first one shown are compared with */
    static Trend of(String unit, String indicator, List<ReportingPeriod> shown,
            Map<ReportingPeriod, BigDecimal> values) {
        return new Trend(unit, indicator, shown.stream().map(period -> new Point(period.toString(),
                values.get(period), difference(values.get(period), values.get(period.previous())),
                difference(values.get(period), values.get(period.aYearBefore())))).toList());
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : now.subtract(before);
    }
}
