package vn.tiendo.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is measured on some days.
 *
 * @param name in Vietnamese
 * @param unitOfMeasure for example {@code %}
 * @param rollUp the formula
 * @param merge how it is carried over to a unit that others were merged into
 * @param validTo last day, null while it is in force
 * @param source the text of law or the plan it comes from
 */
public record IndicatorVersion(String name, String unitOfMeasure, Direction direction, RollUp rollUp, MergeRule merge,
        LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
