package vn.tiendo.report.catalogue;

import vn.tiendo.events.Direction;
import vn.tiendo.events.IndicatorVersion;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.RollUp;

/** One version of an indicator. */
public record MeasuredIndicator(String code, String name, String unitOfMeasure, Direction direction, RollUp rollUp,
        Validity validity) {

    static MeasuredIndicator of(IndicatorDefined event) {
        return new MeasuredIndicator(event.indicator(), event.name(), event.unitOfMeasure(), event.direction(),
                event.rollUp(), new Validity(event.validFrom(), event.validTo()));
    }

    static MeasuredIndicator of(String code, IndicatorVersion version) {
        return new MeasuredIndicator(code, version.name(), version.unitOfMeasure(), version.direction(),
                version.rollUp(), new Validity(version.validFrom(), version.validTo()));
    }
}
