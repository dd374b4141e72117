package vn.tiendo.report.periodic;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the units right below, as the level above needs them for its own.
 *
 * @param expected units that were to report, on the last day of the period
 * @param sent of these, how many have a report that stands as sent
 * @param missing the others
 * @param rankings the units that sent, by each indicator, the best first
 */
public record ReportBelow(int expected, int sent, List<Unit> missing, List<Unit> units, List<Ranking> rankings) {

    /**
     * A unit and its report.
     *
     * @param status null where no report is open
     * @param version that was sent last, 0 for none
     */
    public record Unit(String unit, String unitName, @Nullable ReportStatus status, @Nullable Boolean late,
            int version) {}

    /** The units by an indicator. */
    public record Ranking(String indicator, String name, String unitOfMeasure, List<Place> places) {}

    /**
     * A unit's place; equal values share one.
     *
     * @param value over approved figures, as frozen in that version of the unit's report
     */
    public record Place(int rank, String unit, String unitName, BigDecimal value, int version) {}
}
