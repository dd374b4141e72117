package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.RollUp;

/**
 * Something measured the same way in every unit.
 *
 * @param code stable, for example {@code onTimeRate}
 * @param name in Vietnamese
 * @param unitOfMeasure for example {@code %}
 * @param rollUp how it follows from the figures of the units below
 * @param validFrom first day of the indicator
 * @param validTo last day of the indicator, null while it is in force
 * @param source the text of law or the plan it comes from
 */
public record Indicator(String code, String name, String unitOfMeasure, Direction direction, RollUp rollUp,
        LocalDate validFrom, @Nullable LocalDate validTo, String source) {

    /** Whether its values of successive periods add up, as those of a count do and those of a rate never. */
    public boolean addsUp() {
        return rollUp instanceof RollUp.Sum;
    }
}
