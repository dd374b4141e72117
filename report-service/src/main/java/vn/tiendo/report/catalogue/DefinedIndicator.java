package vn.tiendo.report.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.KpiEvent.IndicatorDefined;
import vn.tiendo.events.RollUp;

/** An indicator as far as numbers need it, the earliest version first. */
public record DefinedIndicator(String code, List<MeasuredIndicator> versions) {

    static DefinedIndicator of(IndicatorDefined event) {
        return new DefinedIndicator(event.indicator(), event.versions() == null
                ? List.of(MeasuredIndicator.of(event))
                : event.versions().stream().map(version -> MeasuredIndicator.of(event.indicator(), version)).toList());
    }

    /** Reads an indicator, also one that was stored before indicators had versions. */
    @JsonCreator
    static DefinedIndicator read(String code, @Nullable List<MeasuredIndicator> versions, @Nullable String name,
            @Nullable String unitOfMeasure, @Nullable Direction direction, @Nullable RollUp rollUp) {
        return new DefinedIndicator(code, versions != null
                ? versions
                : List.of(MeasuredIndicator.read(code, Objects.requireNonNull(name),
                        Objects.requireNonNull(unitOfMeasure), Objects.requireNonNull(direction),
                        Objects.requireNonNull(rollUp), null, Validity.ALWAYS)));
    }
}
