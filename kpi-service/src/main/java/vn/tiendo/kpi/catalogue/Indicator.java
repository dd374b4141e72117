package vn.tiendo.kpi.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;

/**
 * One version of something measured the same way in every unit; the versions of a code never hold on the same day.
 *
 * @param code stable, for example {@code onTimeRate}
 * @param name in Vietnamese
 * @param unitOfMeasure for example {@code %}
 * @param rollUp the formula: how it follows from the figures of the units below
 * @param merge how it is carried over to a unit that others were merged into
 * @param validFrom first day of the version
 * @param validTo last day of the version, null while it is in force
 * @param source the text of law or the plan it comes from
 */
public record Indicator(String code, String name, IndicatorKind kind, String unitOfMeasure, Direction direction,
        RollUp rollUp, MergeRule merge, LocalDate validFrom, @Nullable LocalDate validTo,
        String source) implements Dated {

    /** Reads an indicator; kind and merge rule follow from the formula where they are not said. */
    @JsonCreator
    static Indicator read(String code, String name, @Nullable IndicatorKind kind, String unitOfMeasure,
            Direction direction, RollUp rollUp, @Nullable MergeRule merge, LocalDate validFrom,
            @Nullable LocalDate validTo, String source) {
        return new Indicator(code, name, kind == null ? IndicatorKind.of(rollUp) : kind, unitOfMeasure, direction,
                rollUp, merge == null ? MergeRule.customary(rollUp) : merge, validFrom, validTo, source);
    }

    /** Whether its values of successive periods add up, as those of a count do and those of a rate never. */
    public boolean addsUp() {
        return rollUp instanceof RollUp.Sum;
    }

    Indicator endedOn(LocalDate last) {
        return new Indicator(code, name, kind, unitOfMeasure, direction, rollUp, merge, validFrom, last, source);
    }
}
