package vn.tiendo.report.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.IndicatorVersion;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;

/**
 * One version of an indicator.
 *
 * @param merge how its values are carried over to a unit that others were merged into
 */
public record MeasuredIndicator(String code, String name, String unitOfMeasure, Direction direction, RollUp rollUp,
        MergeRule merge, Validity validity) {

    /** Reads an indicator; the merge rule is the customary one where none was stored. */
    @JsonCreator
    static MeasuredIndicator read(String code, String name, String unitOfMeasure, Direction direction, RollUp rollUp,
            @Nullable MergeRule merge, Validity validity) {
        return new MeasuredIndicator(code, name, unitOfMeasure, direction, rollUp,
                merge == null ? MergeRule.customary(rollUp) : merge, validity);
    }

    static MeasuredIndicator of(IndicatorDefined event) {
        return read(event.indicator(), event.name(), event.unitOfMeasure(), event.direction(), event.rollUp(), null,
                new Validity(event.validFrom(), event.validTo()));
    }

    static MeasuredIndicator of(String code, IndicatorVersion version) {
        return new MeasuredIndicator(code, version.name(), version.unitOfMeasure(), version.direction(),
                version.rollUp(), version.merge(), new Validity(version.validFrom(), version.validTo()));
    }
}
