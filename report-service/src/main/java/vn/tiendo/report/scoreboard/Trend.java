package vn.tiendo.report.scoreboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.report.catalogue.MeasuredIndicator;

/**
 * An indicator of a unit over periods, the earliest first; name and direction are those of the last period in which it holds.
 */
record Trend(String indicator, String name, String unitOfMeasure, Direction direction, List<Point> points) {

    /**
     * One period.
     *
     * @param sincePrevious difference to the period before
     * @param sinceYear difference to the same period of the year before
     */
    record Point(String period, @Nullable BigDecimal value, @Nullable BigDecimal sincePrevious,
            @Nullable BigDecimal sinceYear) {}

    /** @param values by period and indicator code; also of periods before the first one shown, to compare with */
    static Trend of(MeasuredIndicator indicator, List<ReportingPeriod> shown,
            Map<ReportingPeriod, Map<String, BigDecimal>> values) {
        return new Trend(indicator.code(), indicator.name(), indicator.unitOfMeasure(), indicator.direction(),
                shown.stream().map(period -> point(indicator.code(), period, values)).toList());
    }

    private static Point point(String indicator, ReportingPeriod period,
            Map<ReportingPeriod, Map<String, BigDecimal>> values) {
        var value = value(indicator, period, values);
        return new Point(period.toString(), value, difference(value, value(indicator, period.previous(), values)),
                difference(value, value(indicator, period.aYearBefore(), values)));
    }

    private static @Nullable BigDecimal value(String indicator, ReportingPeriod period,
            Map<ReportingPeriod, Map<String, BigDecimal>> values) {
        return values.getOrDefault(period, Map.of()).get(indicator);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null || before == null ? null : now.subtract(before);
    }
}
