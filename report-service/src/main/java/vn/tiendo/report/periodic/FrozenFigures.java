package vn.tiendo.report.periodic;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Watermark;

/**
 * The numbers of a unit and period as they were at a moment; never changed afterwards.
 *
 * @param takenAt that moment
 * @param estimate whether the cut-off had not passed yet
 * @param expected leaf units that were to report
 * @param reported of these, how many had sent figures
 * @param approved of these, how many had figures approved
 * @param watermark up to which events they count
 * @param values of each indicator in force in the period, by code
 */
public record FrozenFigures(Instant takenAt, boolean estimate, int expected, int reported, int approved,
        Watermark watermark, List<Value> values) {

    /**
     * An indicator's value; null where there was no data, which is not zero.
     *
     * @param official over approved figures
     * @param provisional with newer submitted ones in place of approved ones
     * @param estimated over estimates, apart from the others
     */
    public record Value(String indicator, String name, String unitOfMeasure, @Nullable BigDecimal official,
            @Nullable BigDecimal provisional, @Nullable BigDecimal estimated) {}
}
